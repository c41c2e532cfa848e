package dev.lintel.engine;

import dev.lintel.engine.logic.Scalars;
import dev.lintel.engine.read.Given;
import dev.lintel.engine.read.Reading;
import dev.lintel.model.Element;
import dev.lintel.model.Secrets;
import dev.lintel.model.Value;
import java.util.Map;

/** Values as people read them in a message: short, and with secrets masked. */
final class Shown {
  private static final int LONGEST = 80;

  private Shown() {}

  static String of(Reading reading) {
    String text = text(reading.value());
    String name = lastName(reading.name());
    if (reading.value().origin().sensitive()) return Secrets.MASK;
    if (reading.given() == Given.DEFAULT && !(reading.value() instanceof Value.Absent))
      return text + " by default";
    return severalSecrets(name) ? Secrets.MASK : Secrets.mask(name, text);
  }

  /** Names of lists whose elements are secrets; {@code tokens} may be a setting. */
  private static boolean severalSecrets(String name) {
    return name.endsWith("secrets") || name.endsWith("passwords");
  }

  private static String lastName(String name) {
    String plain = name.endsWith("]") ? name.substring(0, Math.max(0, name.indexOf('['))) : name;
    return plain.substring(plain.lastIndexOf('.') + 1);
  }

  static String text(Value value) {
    StringBuilder out = new StringBuilder();
    append(value, out);
    return shortened(out.toString());
  }

  private static String shortened(String text) {
    int line = text.indexOf('\n');
    String first = line < 0 ? text : text.substring(0, line) + "…";
    if (first.codePointCount(0, first.length()) <= LONGEST) return first;
    return first.substring(0, first.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  private static void append(Value value, StringBuilder out) {
    if (out.length() > LONGEST * 2) return;
    switch (value) {
      case Value.Absent _ -> out.append("absent");
      case Value.Bool _, Value.Number _ -> out.append(Scalars.text(value));
      case Value.Text text -> out.append(text.value());
      case Value.Sequence list -> list(list, out);
      case Value.Mapping map -> map(map, out);
      case Value.Reference reference -> out.append(reference.expression());
      case Value.PartialText text -> pieces(text, out);
      case Value.Encoded encoded -> out.append(encoded.text().orElse("a document"));
      case Value.Unknown _ -> out.append("unknown");
    }
  }

  private static void list(Value.Sequence list, StringBuilder out) {
    out.append('[');
    for (Element element : list.elements()) {
      if (out.charAt(out.length() - 1) != '[') out.append(", ");
      append(element.value(), out);
    }
    if (list.open().isPresent()) out.append(list.elements().isEmpty() ? "…" : ", …");
    out.append(']');
  }

  private static void map(Value.Mapping map, StringBuilder out) {
    out.append('{');
    for (Map.Entry<String, Element> entry : map.entries().entrySet()) {
      if (entry.getValue().value() instanceof Value.Absent) continue;
      if (out.charAt(out.length() - 1) != '{') out.append(", ");
      String name = entry.getKey().equals(Value.Mapping.UNKNOWN_KEY) ? "[?]" : entry.getKey();
      out.append(name).append(": ");
      if (Secrets.named(name)) out.append(Secrets.MASK);
      else append(entry.getValue().value(), out);
    }
    out.append('}');
  }

  private static void pieces(Value.PartialText text, StringBuilder out) {
    for (Value piece : text.pieces()) {
      if (piece instanceof Value.Text known) {
        out.append(known.value());
      } else {
        out.append("${");
        append(piece, out);
        out.append('}');
      }
    }
  }
}
