package dev.lintel.knowledge;

import dev.lintel.knowledge.language.Expression;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where subjects of a kind are found in one dialect.
 *
 * @param root where paths start; empty for the top of the carrier. If it runs through a list, each
 *     element is a subject
 * @param where a condition on the subject's own properties; only where it is true there is one
 * @param owner of a part with types of its own: the attribute that refers to its owner
 * @param links by name; companions among them
 */
public record Form(
    String dialect,
    Place place,
    Optional<Path> root,
    Optional<Expression> where,
    Optional<Path> owner,
    Map<String, Link> links) {
  public Form {
    links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
  }

  /** What is looked through. */
  public sealed interface Place {
    /** Resources of these types. */
    record Types(List<Carrier> types) implements Place {
      public Types {
        types = List.copyOf(types);
      }
    }

    /**
     * Inside subjects of a kind or part: their owner for {@code in: owner}, else the kind's name.
     *
     * @param types only where that subject's carrier is one of these; empty for any
     */
    record Within(String kind, List<Carrier> types) implements Place {
      public Within {
        types = List.copyOf(types);
      }
    }

    /** The elements that the codec found in a property of the owner ({@code of: document}). */
    record Elements(String property) implements Place {}

    /** The stack itself, if it holds a resource of one of these types: one subject. */
    record WholeStack(List<Carrier> types) implements Place {
      public WholeStack {
        types = List.copyOf(types);
      }
    }
  }
}
