package dev.lintel.knowledge;

import dev.lintel.model.Category;
import dev.lintel.schema.BlockSchema;
import dev.lintel.schema.ProviderSchemas;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which attributes types have by their provider's schema, looked up once for each type. */
final class TypeAttributes {
  private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

  private TypeAttributes() {}

  /** Whether somebody may write this attribute or block; false where no schema knows the type. */
  static boolean has(Category category, String type, String name) {
    String key = category.ordinal() + type + " " + name;
    Boolean known = KNOWN.get(key);
    if (known != null) return known;
    boolean has = schema(category, type).flatMap(block -> block.element(name)).isPresent();
    KNOWN.put(key, has);
    return has;
  }

  private static Optional<BlockSchema> schema(Category category, String type) {
    return switch (category) {
      case RESOURCE -> ProviderSchemas.resource(type);
      case DATA -> ProviderSchemas.data(type);
      case PROVIDER, MODULE, VARIABLE, OUTPUT, EPHEMERAL -> Optional.empty();
    };
  }
}
