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
 */
public record Origin(
    SourceText source, int start, int headEnd, int end, Optional<Origin> from, boolean sensitive) {

  public static Origin of(SourceText source, int start, int end) {
    return new Origin(source, start, end, end, Optional.empty(), false);
  }

  public static Origin block(SourceText source, int start, int headEnd, int end) {
    return new Origin(source, start, headEnd, end, Optional.empty(), false);
  }

  /** This place, as one that uses what is written at another. */
  public Origin leadingTo(Origin written) {
    return new Origin(
        source, start, headEnd, end, Optional.of(written), sensitive || written.sensitive);
  }

  public Origin asSensitive() {
    return sensitive ? this : new Origin(source, start, headEnd, end, from, true);
  }

  /** From here to where the text is written, this place first. */
  public List<Origin> chain() {
    List<Origin> all = new ArrayList<>();
    for (Optional<Origin> at = Optional.of(this);
        at.isPresent() && all.size() < 32;
        at = at.get().from) all.add(at.get());
    return all;
  }

  /** The last step of the chain: where the text is written. */
  public Origin written() {
    Origin at = this;
    for (int steps = 0; at.from.isPresent() && steps < 32; steps++) at = at.from.get();
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
