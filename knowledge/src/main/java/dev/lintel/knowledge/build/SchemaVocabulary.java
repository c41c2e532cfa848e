package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Carrier;
import dev.lintel.knowledge.language.Type;
import dev.lintel.knowledge.language.Vocabulary;
import dev.lintel.schema.BlockSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The raw attributes of resources, for links to types whose schema is known. */
record SchemaVocabulary(String title, List<BlockSchema> schemas) implements Vocabulary {

  /** What a link to these types leads to: anything, where the schema of one is not known. */
  static Type type(List<Carrier> types) {
    List<BlockSchema> schemas = new ArrayList<>();
    for (Carrier carrier : types) {
      Optional<BlockSchema> schema = carrier.exact() ? Carriers.schema(carrier) : Optional.empty();
      if (schema.isEmpty()) return Type.ANY;
      schemas.add(schema.get());
    }
    return new Type.Subject(new SchemaVocabulary(types.getFirst().type(), schemas));
  }

  @Override
  public Optional<Member> member(String name) {
    for (BlockSchema schema : schemas)
      if (schema.element(name).isPresent()) return Optional.of(new Member(Type.ANY, true, false));
    return Optional.empty();
  }

  @Override
  public Collection<String> names() {
    Collection<String> names = new TreeSet<>();
    for (BlockSchema schema : schemas) {
      names.addAll(schema.attributes().keySet());
      names.addAll(schema.blocks().keySet());
    }
    return names;
  }
}
