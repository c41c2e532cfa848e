package dev.lintel.model;

import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a value is written and how it got here. The value of an attribute has the whole attribute
 * as its place (name to end of value), the value of a block the whole block, an element of a list
 * the element.
 *
 * @param start where the text begins in the source, a UTF-16 index
 * @param headEnd the end of what is underlined when something is missing inside: a block's header;
 *     else the same as end
 * @param end where the text ends, exclusive
 * @param from the next step towards where the text is written: a use of {@code var.x} leads to its
 *     default, its tfvars line or the argument of the module call
 * @param sensitive whether the code itself calls the value secret
 * @param target the attribute of a resource that the value was read from at this step, where it was
 *     read from one: links go by it, whatever the value is
 */
public record Origin(
    SourceText source,
    int start,
    int headEnd,
    int end,
    Optional<Origin> from,
    boolean sensitive,
    Optional<Target> target) {
  private static final int LONGEST_CHAIN = 32;

  public static Origin of(SourceText source, int start, int end) {
    return new Origin(source, start, end, end, Optional.empty(), false, Optional.empty());
  }

  public static Origin block(SourceText source, int start, int headEnd, int end) {
    return new Origin(source, start, headEnd, end, Optional.empty(), false, Optional.empty());
  }

  /** This place, as one that uses what is written at another. */
  public Origin leadingTo(Origin written) {
    return new Origin(
        source, start, headEnd, end, Optional.of(written), sensitive || written.sensitive, target);
  }

  /** The same step, as one whose value is what an attribute of a resource says. */
  public Origin readFrom(Target attribute) {
    return new Origin(source, start, headEnd, end, from, sensitive, Optional.of(attribute));
  }

  /**
   * The attributes of other resources through which the value came here, each once, the nearest
   * first: {@code bucket = aws_s3_bucket.b.bucket} has {@code aws_s3_bucket.b, bucket}, also where
   * that is a known text, and also where it took the way through variables, locals, modules and
   * outputs. A value of a {@link Value.Reference} has its own target besides. Empty for a value
   * that came from no resource; for a text put together from several, see its pieces.
   */
  public List<Target> targets() {
    List<Target> all = List.of();
    Optional<Origin> at = Optional.of(this);
    for (int steps = 0; at.isPresent() && steps < LONGEST_CHAIN; steps++) {
      Optional<Target> target = at.get().target;
      if (target.isPresent() && !all.contains(target.get())) {
        if (all.isEmpty()) all = new ArrayList<>(2);
        all.add(target.get());
      }
      at = at.get().from;
    }
    return all;
  }

  public Origin asSensitive() {
    return sensitive ? this : new Origin(source, start, headEnd, end, from, true, target);
  }

  /** From here to where the text is written, this place first. */
  public List<Origin> chain() {
    List<Origin> all = new ArrayList<>();
    for (Optional<Origin> at = Optional.of(this);
        at.isPresent() && all.size() < LONGEST_CHAIN;
        at = at.get().from) all.add(at.get());
    return all;
  }

  /** The last step of the chain: where the text is written. */
  public Origin written() {
    Origin at = this;
    for (int steps = 0; at.from.isPresent() && steps < LONGEST_CHAIN; steps++) at = at.from.get();
    return at;
  }

  /** Whether this place lies inside another of the same text. */
  public boolean inside(Origin outer) {
    return source == outer.source && start >= outer.start && end <= outer.end;
  }

  public Span span() {
    return source.span(start, end);
  }

  /** What to underline when something is missing inside. */
  public Span head() {
    return source.span(start, headEnd);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Origin o
        && o.source == source
        && o.start == start
        && o.end == end
        && o.from.equals(from);
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(source) * 31 + start * 7 + end;
  }

  @Override
  public String toString() {
    return source.path() + ":" + source.line(start);
  }
}
