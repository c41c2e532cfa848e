package dev.lintel.knowledge;

import dev.lintel.knowledge.language.Expression;
import java.util.List;
import java.util.Optional;

/**
 * How a subject finds others.
 *
 * @param slot its place in the subject's array; links of one name share it over all forms
 * @param ways what must agree: any one of them; empty where all there are count ({@code of: stack})
 * @param where a condition over {@code that} and the subject's own names
 * @param many whether it leads to a list; else to one, or absent
 * @param missing what it means that there is no target
 * @param relation what the graph calls it, such as {@code placed_in}
 * @param companion whether the target exists only to configure the subject: a fix may create it
 */
public record Link(
    String name,
    int slot,
    Target target,
    List<Way> ways,
    Optional<Expression> where,
    boolean many,
    Missing missing,
    Optional<String> relation,
    boolean companion) {
  public Link {
    ways = List.copyOf(ways);
  }

  /** What it leads to. */
  public sealed interface Target {
    /** Resources as the dialect has them: {@code @link.} reads their raw attributes. */
    record OfType(List<Carrier> types) implements Target {
      public OfType {
        types = List.copyOf(types);
      }
    }

    /** Subjects of a kind: {@code @link.} reads their properties. */
    record OfKind(String kind) implements Target {}
  }

  /** Pairs that must all agree. */
  public record Way(List<Match> matches) {
    public Way {
      matches = List.copyOf(matches);
    }
  }

  public record Match(Key theirs, Key mine) {}

  /** One side of a match. */
  public sealed interface Key {
    /** The resource itself: the other side refers to it, by any attribute. */
    record Self() implements Key {}

    /** An attribute of the carrier. */
    record Raw(Path path) implements Key {}

    /** A property of the subject. */
    record Named(String property) implements Key {}
  }

  public enum Missing {
    /** The target may be outside the stack. */
    UNKNOWN,
    NONE
  }
}
