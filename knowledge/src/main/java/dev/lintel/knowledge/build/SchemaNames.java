package dev.lintel.knowledge.build;

import dev.lintel.knowledge.language.Nearest;
import dev.lintel.schema.BlockSchema;
import dev.lintel.schema.NestedBlock;
import dev.lintel.schema.SchemaElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names that a schema has at one place. */
final class SchemaNames {
  private SchemaNames() {}

  /** {@code ; did you mean …?}, or nothing where the name is there or none is near. */
  static String hint(BlockSchema schema, List<String> before, String name) {
    BlockSchema at = schema;
    if (!before.isEmpty()) {
      Optional<SchemaElement> element = schema.find(before);
      if (element.isEmpty() || !(element.get() instanceof NestedBlock block)) return "";
      at = block.body();
    }
    if (at.element(name).isPresent()) return "";
    List<String> names = new ArrayList<>(at.attributes().keySet());
    names.addAll(at.blocks().keySet());
    return Nearest.hint(name, names);
  }
}
