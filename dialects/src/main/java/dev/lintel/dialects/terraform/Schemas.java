package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.ResourceDeclaration;
import dev.lintel.model.Category;
import dev.lintel.schema.BlockSchema;
import dev.lintel.schema.ProviderSchemas;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The schemas of the types that a stack uses, each looked up once. */
final class Schemas {
  private final Map<String, Optional<BlockSchema>> resources = new HashMap<>();
  private final Map<String, Optional<BlockSchema>> data = new HashMap<>();

  Optional<BlockSchema> of(ResourceDeclaration declared) {
    return declared.category() == Category.RESOURCE
        ? resources.computeIfAbsent(declared.type(), ProviderSchemas::resource)
        : data.computeIfAbsent(declared.type(), ProviderSchemas::data);
  }
}
