package dev.lintel.report.source;

/**
 * How wide text is on a terminal, and text made safe for one: a file may hold control characters,
 * which must neither move the cursor nor turn the reading direction.
 *
 * <p>Widths follow Unicode Standard Annex 11 (East Asian Width), W and F, and the emoji blocks.
 */
public final class Columns {
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x23E9, 0x23EC, 0x2614, 0x2615, 0x2E80, 0x303E, 0x3041, 0x33FF,
    0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0,
    0x1F7EB, 0x1F900, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
  };

  private Columns() {}

  /** The columns that a code point takes: 0, 1 or 2. */
  public static int width(int codePoint) {
    if (codePoint < 0x300) return 1;
    for (int i = 0; i < WIDE.length; i += 2) {
      if (codePoint < WIDE[i]) break;
      if (codePoint <= WIDE[i + 1]) return 2;
    }
    return combining(codePoint) ? 0 : 1;
  }

  public static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      width += width(codePoint);
      i += Character.charCount(codePoint);
    }
    return width;
  }

  /** The code point, or what is shown in its place where a terminal would obey it. */
  public static int shown(int codePoint) {
    if (codePoint < 0x20) return 0x2400 + codePoint;
    if (codePoint == 0x7F) return 0x2421;
    if (codePoint >= 0x80 && codePoint < 0xA0) return 0xFFFD;
    return steering(codePoint) ? 0xFFFD : codePoint;
  }

  /** The text on one line, without anything that a terminal would obey. */
  public static String clean(String text) {
    int at = 0;
    while (at < text.length() && plain(text.charAt(at))) at++;
    if (at == text.length()) return text;
    StringBuilder clean = new StringBuilder(text.length()).append(text, 0, at);
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      boolean space = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
      clean.appendCodePoint(space ? ' ' : shown(codePoint));
    }
    return clean.toString();
  }

  /** As much of the text as fits, with an ellipsis where something was left out. */
  public static String cut(String text, int width) {
    if (width(text) <= width) return text;
    StringBuilder cut = new StringBuilder();
    int used = 1;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      used += width(codePoint);
      if (used > width) break;
      cut.appendCodePoint(codePoint);
      i += Character.charCount(codePoint);
    }
    return cut.append('…').toString();
  }

  private static boolean plain(char c) {
    return c >= 0x20 && c < 0x7F;
  }

  private static boolean combining(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  /** Marks that turn the direction of text, with which a line can be made to look like another. */
  private static boolean steering(int codePoint) {
    return codePoint >= 0x202A && codePoint <= 0x202E
        || codePoint >= 0x2066 && codePoint <= 0x2069
        || codePoint == 0x200E
        || codePoint == 0x200F
        || codePoint == 0x2028
        || codePoint == 0x2029;
  }
}
