package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Value;
import java.text.BreakIterator;
import java.util.Arrays;
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

  /**
   * Where characters end. Java joins consonants by a virama into one, as Unicode does since 15.1;
   * Terraform's older tables do not.
   */
  private static int[] ends(String text) {
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    int[] ends = new int[text.length()];
    int count = 0;
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      for (int at = start; at < end; at += Character.charCount(text.codePointAt(at)))
        if (at > start && splits(text, at)) ends[count++] = at;
      ends[count++] = end;
    }
    return Arrays.copyOf(ends, count);
  }

  private static boolean splits(String text, int at) {
    int before = text.codePointBefore(at);
    boolean joiner = Character.getType(before) == Character.NON_SPACING_MARK || before == 0x200D;
    return joiner && Character.isLetter(text.codePointAt(at));
  }

  static int count(String text) {
    return simple(text) ? text.length() : ends(text).length;
  }

  /** The UTF-16 index at which a character begins, or the text's length. */
  static int offset(String text, int characters) {
    if (simple(text)) return Math.min(characters, text.length());
    if (characters == 0) return 0;
    int[] ends = ends(text);
    return characters > ends.length ? text.length() : ends[characters - 1];
  }

  static Value reverse(Arguments a) {
    String text = a.text(0);
    if (text == null) return a.outcome();
    if (simple(text)) return a.text(new StringBuilder(text).reverse().toString());
    StringBuilder result = new StringBuilder(text.length());
    int[] ends = ends(text);
    for (int i = ends.length - 1; i >= 0; i--)
      result.append(text, i == 0 ? 0 : ends[i - 1], ends[i]);
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
    boolean fromEnd = offset < 0;
    if (fromEnd) offset = Math.max(0, offset + count(text));
    int from = offset(text, offset);
    // counted from the end, Terraform takes no length of 0 for none
    if (length < 0 || (length == 0 && fromEnd)) return text.substring(from);
    String rest = text.substring(from);
    return rest.substring(0, offset(rest, length));
  }
}
