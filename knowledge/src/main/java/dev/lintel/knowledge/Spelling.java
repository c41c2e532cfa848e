package dev.lintel.knowledge;

import dev.lintel.knowledge.language.Constant;
import java.util.List;
import java.util.Optional;

/**
 * One way in which a dialect says a property.
 *
 * @param source where it stands
 * @param map what raw values mean; empty where the raw value is the value
 * @param otherwise the value where the block, link or companion is there and this is absent ({@code
 *     else} in the catalogue)
 * @param in the carriers it holds for; empty for all
 * @param since the provider's first version that has it
 * @param removed the provider's first version that no longer has it
 */
public record Spelling(
    Source source,
    List<Meaning> map,
    Optional<Constant> otherwise,
    List<Carrier> in,
    Optional<String> since,
    Optional<String> removed) {
  public Spelling {
    map = List.copyOf(map);
    in = List.copyOf(in);
  }

  /**
   * What one raw value means. Of several with one meaning the first is written.
   *
   * @param raw the raw value as text (booleans and numbers in their canonical form), or {@code *}
   *     for any other, which is only read
   */
  public record Meaning(String raw, Constant value) {
    public static final String ANY_OTHER = "*";

    public boolean anyOther() {
      return raw.equals(ANY_OTHER);
    }
  }

  /** Where a value is found. */
  public sealed interface Source {
    record At(Path path) implements Source {}

    /** The lists of several paths joined; a single value counts as a list of one. */
    record Union(List<Path> paths) implements Source {
      public Union {
        paths = List.copyOf(paths);
      }
    }

    /** A record made of two paths. */
    record Range(Path from, Path to) implements Source {}
  }
}
