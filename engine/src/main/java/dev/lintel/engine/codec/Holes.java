package dev.lintel.engine.codec;

import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A text in which one character stands for each piece that is not known, so that a parser can read
 * the rest.
 *
 * @param text with a character of the private range for each hole
 * @param quoted the same, holes outside of JSON strings put into quotes
 * @param inserted where quotes were put in, as indexes into {@code quoted}, ascending
 * @param pieces what the holes stand for
 */
record Holes(String text, String quoted, List<Integer> inserted, List<Value> pieces) {

  static Holes none(String text) {
    return new Holes(text, text, List.of(), List.of());
  }

  static Holes of(Value.PartialText partial) {
    StringBuilder text = new StringBuilder();
    List<Value> pieces = new ArrayList<>();
    int most = Places.LAST_HOLE - Places.FIRST_HOLE;
    for (Value piece : partial.pieces()) {
      if (piece instanceof Value.Text known) {
        append(text, known.value());
      } else if (pieces.size() < most) {
        text.append((char) (Places.FIRST_HOLE + pieces.size()));
        pieces.add(piece);
      }
    }
    return quoted(text.toString(), pieces);
  }

  /** Characters of the private range in the text itself would be taken for holes. */
  private static void append(StringBuilder text, String literal) {
    for (int i = 0; i < literal.length(); i++)
      text.append(Places.hole(literal.charAt(i)) ? '\uFFFD' : literal.charAt(i));
  }

  private static Holes quoted(String text, List<Value> pieces) {
    StringBuilder quoted = new StringBuilder(text.length() + 8);
    List<Integer> inserted = new ArrayList<>();
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inside && c == '\\' && i + 1 < text.length()) {
        quoted.append(c).append(text.charAt(++i));
        continue;
      }
      if (c == '"') inside = !inside;
      if (!Places.hole(c) || inside) {
        quoted.append(c);
        continue;
      }
      inserted.add(quoted.length());
      quoted.append('"').append(c);
      inserted.add(quoted.length());
      quoted.append('"');
    }
    return new Holes(text, quoted.toString(), inserted, pieces);
  }

  /** The index into {@link #text} of an index into {@link #quoted}. */
  int inText(int index) {
    int found = Collections.binarySearch(inserted, index);
    return index - (found >= 0 ? found : -found - 1);
  }

  /** Whether the quotes of a JSON string were put in, so that it is not a string at all. */
  boolean bare(int start) {
    return Collections.binarySearch(inserted, start) >= 0;
  }

  /** A string of the document with its holes filled: a text, a piece, or a text with pieces. */
  Value filled(String string, Origin origin) {
    if (pieces.isEmpty()) return new Value.Text(string, origin);
    List<Value> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < string.length(); i++) {
      if (!Places.hole(string.charAt(i))) continue;
      if (i > from) parts.add(new Value.Text(string.substring(from, i), origin));
      int index = string.charAt(i) - Places.FIRST_HOLE;
      if (index < pieces.size()) parts.add(pieces.get(index));
      from = i + 1;
    }
    if (parts.isEmpty()) return new Value.Text(string, origin);
    if (from < string.length()) parts.add(new Value.Text(string.substring(from), origin));
    return parts.size() == 1 ? parts.getFirst().at(origin) : new Value.PartialText(parts, origin);
  }
}
