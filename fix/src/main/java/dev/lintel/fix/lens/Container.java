package dev.lintel.fix.lens;

import dev.lintel.schema.BlockSchema;
import dev.lintel.schema.SchemaElement;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What names can be written into. */
sealed interface Container {
  SourceText source();

  Facts facts();

  Container with(Facts facts);

  /** A block, or one to be made. */
  record OfBlock(SourceText source, Place place, Facts facts) implements Container {
    @Override
    public Container with(Facts other) {
      return new OfBlock(source, place, other);
    }
  }

  record OfObject(SourceText source, Expression.ObjectLiteral object, Facts facts)
      implements Container {
    @Override
    public Container with(Facts other) {
      return new OfObject(source, object, other);
    }
  }

  /** An object in a JSON text, from brace to brace. */
  record OfJson(SourceText source, int start, int end, Facts facts) implements Container {
    @Override
    public Container with(Facts other) {
      return new OfJson(source, start, end, other);
    }
  }

  /**
   * What a provider says of it.
   *
   * @param resource the schema of the whole resource; empty where there is none to ask
   * @param path the names that lead from there to here
   */
  record Facts(Optional<BlockSchema> resource, List<String> path) {
    static final Facts NONE = new Facts(Optional.empty(), List.of());

    public Facts {
      path = List.copyOf(path);
    }

    Facts below(String name) {
      List<String> longer = new ArrayList<>(path);
      longer.add(name);
      return new Facts(resource, longer);
    }

    /** What stands under names from here; empty where that is not known. */
    Optional<SchemaElement> find(List<String> names) {
      List<String> all = new ArrayList<>(path);
      all.addAll(names);
      return resource.flatMap(schema -> schema.find(all));
    }

    boolean known() {
      return resource.isPresent();
    }
  }
}
