package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Element;
import dev.lintel.model.Value;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One text per value: equal values have equal ones. What Terraform orders sets of anything but
 * primitives by is made alike.
 */
final class Canonical {
  private static final int LONGEST = 1 << 20;

  private final StringBuilder text = new StringBuilder();
  private boolean whole = true;

  private Canonical() {}

  /**
   * The text of a value all of which is known, or known to be equal wherever it stands (references,
   * unknowns with a symbol); else null.
   */
  static @Nullable String of(Value value) {
    Canonical canonical = new Canonical();
    canonical.add(value);
    return canonical.whole ? canonical.text.toString() : null;
  }

  private void add(Value value) {
    if (text.length() > LONGEST) whole = false;
    if (!whole) return;
    switch (value) {
      case Value.Absent _ -> text.append("null");
      case Value.Bool bool -> text.append(bool.value() ? 'T' : 'F');
      case Value.Number number -> text.append(Numbers.print(number.value()));
      case Value.Text known -> quoted(known.value());
      case Value.Encoded encoded ->
          encoded.text().ifPresentOrElse(this::quoted, () -> whole = false);
      case Value.Sequence sequence -> sequence(sequence);
      case Value.Mapping mapping -> mapping(mapping);
      case Value.Reference reference -> text.append('&').append(reference.expression());
      case Value.PartialText partial -> {
        text.append('~');
        partial.pieces().forEach(this::add);
        text.append('~');
      }
      case Value.Unknown unknown ->
          unknown
              .hints()
              .symbol()
              .ifPresentOrElse(s -> text.append('?').append(s), () -> whole = false);
    }
  }

  private void quoted(String known) {
    text.append('"');
    for (int i = 0; i < known.length(); i++) {
      char c = known.charAt(i);
      if (c == '"' || c == '\\') text.append('\\');
      text.append(c);
    }
    text.append('"');
  }

  private void sequence(Value.Sequence sequence) {
    if (sequence.open().isPresent()) whole = false;
    boolean tuple = sequence.type() == Value.SequenceType.TUPLE;
    text.append(tuple ? '<' : '[');
    for (Element element : sequence.elements()) element(element);
    text.append(tuple ? '>' : ']');
  }

  private void mapping(Value.Mapping mapping) {
    if (mapping.open().isPresent()) whole = false;
    boolean object = mapping.type() == Value.MappingType.OBJECT;
    text.append(object ? '<' : '{');
    for (Map.Entry<String, Element> entry : sorted(mapping.entries()).entrySet()) {
      if (object) {
        element(entry.getValue());
      } else {
        quoted(entry.getKey());
        text.append(':');
        element(entry.getValue());
      }
    }
    if (object) sorted(mapping.entries()).keySet().forEach(key -> text.append(key).append(','));
    text.append(object ? '>' : '}');
  }

  private void element(Element element) {
    if (!element.sure()) whole = false;
    add(element.value());
    text.append(';');
  }

  /** The order of maps: by their keys' bytes. */
  static Map<String, Element> sorted(Map<String, Element> entries) {
    if (entries.size() < 2) return entries;
    Map<String, Element> sorted = new TreeMap<>(Canonical::compare);
    sorted.putAll(entries);
    return sorted;
  }

  /** The order of texts by their bytes in UTF-8, which is that of their code points. */
  static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x == y) continue;
      if (Character.isSurrogate(x) != Character.isSurrogate(y))
        return Character.isSurrogate(x) ? 1 : -1;
      return x - y;
    }
    return a.length() - b.length();
  }

  /**
   * The order of sets, among values with a canonical text: numbers, texts and bools by value, else
   * by that text; null last, then what is not known.
   */
  static final Comparator<Value> ORDER =
      (a, b) -> {
        int rank = Integer.compare(rank(a), rank(b));
        if (rank != 0) return rank;
        if (a instanceof Value.Number x && b instanceof Value.Number y)
          return x.value().compareTo(y.value());
        if (a instanceof Value.Bool x && b instanceof Value.Bool y)
          return Boolean.compare(x.value(), y.value());
        String x = Texts.known(a);
        String y = Texts.known(b);
        if (x != null && y != null) return compare(x, y);
        x = of(a);
        y = of(b);
        return compare(x == null ? "" : x, y == null ? "" : y);
      };

  private static int rank(Value value) {
    if (value instanceof Value.Absent) return 2;
    if (value instanceof Value.Unknown || value instanceof Value.Reference) return 3;
    if (value instanceof Value.PartialText) return 3;
    return value instanceof Value.Encoded encoded && encoded.text().isEmpty() ? 3 : 1;
  }
}
