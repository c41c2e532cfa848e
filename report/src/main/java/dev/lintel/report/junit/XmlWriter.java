package dev.lintel.report.junit;

/** Writes XML 1.0; characters that it cannot hold, even escaped, become U+FFFD. */
final class XmlWriter {
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private boolean open;

  XmlWriter() {
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  XmlWriter start(String name) {
    endTag(true);
    text.append("  ".repeat(depth++)).append('<').append(name);
    open = true;
    return this;
  }

  XmlWriter attribute(String name, String value) {
    text.append(' ').append(name).append("=\"");
    escape(value, true);
    text.append('"');
    return this;
  }

  XmlWriter attribute(String name, int value) {
    return attribute(name, Integer.toString(value));
  }

  /** Ends an element that holds nothing, or only text. */
  void end(String name, String content) {
    depth--;
    open = false;
    if (content.isEmpty()) {
      text.append("/>\n");
      return;
    }
    text.append('>');
    escape(content, false);
    text.append("</").append(name).append(">\n");
  }

  /** Ends an element that holds others. */
  void end(String name) {
    endTag(true);
    text.append("  ".repeat(--depth)).append("</").append(name).append(">\n");
  }

  private void endTag(boolean line) {
    if (!open) return;
    text.append('>');
    if (line) text.append('\n');
    open = false;
  }

  private void escape(String value, boolean attribute) {
    for (int i = 0; i < value.length(); ) {
      int codePoint = value.codePointAt(i);
      i += Character.charCount(codePoint);
      switch (codePoint) {
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '&' -> text.append("&amp;");
        case '"' -> text.append(attribute ? "&quot;" : "\"");
        case '\n', '\t' -> text.append(attribute ? "&#" + codePoint + ";" : (char) codePoint + "");
        case '\r' -> text.append("&#13;");
        default -> text.appendCodePoint(allowed(codePoint) ? codePoint : 0xFFFD);
      }
    }
  }

  private static boolean allowed(int codePoint) {
    return codePoint >= 0x20 && codePoint <= 0xD7FF
        || codePoint >= 0xE000 && codePoint <= 0xFFFD
        || codePoint >= 0x10000;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
