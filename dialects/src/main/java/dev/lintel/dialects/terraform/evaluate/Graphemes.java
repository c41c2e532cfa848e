package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Value;
import java.text.BreakIterator;
import java.util.Locale;

/** Texts by what people see as one character, as Terraform counts them. */
final class Graphemes {
  private Graphemes() {}

  private static boolean simple(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || c == '\r') return false;
    }
    return true;
  }

  private static BreakIterator over(String text) {
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    return breaks;
  }

  static int count(String text) {
    if (simple(text)) return text.length();
    BreakIterator breaks = over(text);
    int count = 0;
    while (breaks.next() != BreakIterator.DONE) count++;
    return count;
  }

  /** The UTF-16 index at which a character begins, or the text's length. */
  static int offset(String text, int characters) {
    if (simple(text)) return Math.min(characters, text.length());
    BreakIterator breaks = over(text);
    int at = 0;
    for (int i = 0; i < characters && at != BreakIterator.DONE; i++) at = breaks.next();
    return at == BreakIterator.DONE ? text.length() : at;
  }

  static Value reverse(Arguments a) {
    String text = a.text(0);
    if (text == null) return a.outcome();
    if (simple(text)) return a.text(new StringBuilder(text).reverse().toString());
    StringBuilder result = new StringBuilder(text.length());
    BreakIterator breaks = over(text);
    int end = breaks.last();
    for (int start = breaks.previous(); start != BreakIterator.DONE; start = breaks.previous()) {
      result.append(text, start, end);
      end = start;
    }
    return a.text(result.toString());
  }

  static Value substring(Arguments a) {
    Integer offset = a.integer(1);
    Integer length = a.integer(2);
    if (offset == null || length == null) return a.outcome();
    if (a.value(0) instanceof Value.PartialText partial) {
      String known = Texts.prefix(partial);
      boolean within = offset >= 0 && length >= 0 && (long) offset + length < count(known);
      return within ? a.text(substring(known, offset, length)) : a.outcome();
    }
    String text = a.text(0);
    return text == null ? a.outcome() : a.text(substring(text, offset, length));
  }

  private static String substring(String text, int offset, int length) {
    if (offset < 0) offset = Math.max(0, offset + count(text));
    int from = offset(text, offset);
    if (length < 0) return text.substring(from);
    String rest = text.substring(from);
    return rest.substring(0, offset(rest, length));
  }
}
