package dev.lintel.knowledge.language;

/** The escapes of CEL's text literals. */
final class Escapes {
  private Escapes() {}

  /** Appends what the escape at this backslash means and returns where the text goes on. */
  static int read(String text, int at, StringBuilder meaning) {
    if (at + 1 >= text.length())
      throw new LanguageException(at, at + 1, "a backslash at the end; write `\\\\` for one");
    char c = text.charAt(at + 1);
    switch (c) {
      case 'n' -> meaning.append('\n');
      case 't' -> meaning.append('\t');
      case 'r' -> meaning.append('\r');
      case 'a' -> meaning.append('\u0007');
      case 'b' -> meaning.append('\b');
      case 'f' -> meaning.append('\f');
      case 'v' -> meaning.append('\u000b');
      case '\\', '"', '\'', '`', '?' -> meaning.append(c);
      case 'x', 'X' -> {
        return code(text, at, 2, meaning);
      }
      case 'u' -> {
        return code(text, at, 4, meaning);
      }
      case 'U' -> {
        return code(text, at, 8, meaning);
      }
      default ->
          throw new LanguageException(
              at, at + 2, "`\\" + c + "` means nothing; write `\\\\` for a backslash, or r\"…\"");
    }
    return at + 2;
  }

  private static int code(String text, int at, int digits, StringBuilder meaning) {
    int from = at + 2;
    int end = from;
    int code = 0;
    while (end < text.length() && end < from + digits && Character.digit(text.charAt(end), 16) >= 0)
      code = code << 4 | Character.digit(text.charAt(end++), 16);
    if (end < from + digits || !Character.isValidCodePoint(code))
      throw new LanguageException(
          at, end, "this escape is no character; it takes " + digits + " hexadecimal digits");
    meaning.appendCodePoint(code);
    return end;
  }
}
