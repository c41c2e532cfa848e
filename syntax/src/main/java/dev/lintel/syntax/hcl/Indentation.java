package dev.lintel.syntax.hcl;

import java.util.List;

/**
 * Takes off what all lines of an indented heredoc begin with. Blanks are counted, not compared, and
 * lines of nothing but blanks stay as they are.
 */
final class Indentation {
  private Indentation() {}

  static void takeOff(List<TemplatePiece> pieces) {
    int least = least(pieces);
    if (least == 0 || least == Integer.MAX_VALUE) return;
    boolean lineStart = true;
    for (TemplatePiece piece : pieces) {
      if (piece.isLiteral()) piece.text = takenOff(piece.text, least, lineStart);
      lineStart = piece.isLiteral() && piece.endsLine;
    }
  }

  private static int least(List<TemplatePiece> pieces) {
    int least = Integer.MAX_VALUE;
    boolean lineStart = true;
    for (TemplatePiece piece : pieces) {
      if (piece.isLiteral()) least = Math.min(least, least(piece.text, lineStart));
      else if (lineStart) return 0;
      lineStart = piece.isLiteral() && piece.endsLine;
    }
    return least;
  }

  private static int least(String text, boolean lineStart) {
    if (text.isEmpty()) return lineStart ? 0 : Integer.MAX_VALUE;
    int least = Integer.MAX_VALUE;
    for (int from = lineStart ? 0 : lineEnd(text, 0);
        from < text.length();
        from = lineEnd(text, from)) {
      int end = lineEnd(text, from);
      if (!isBlankLine(text, from, end)) least = Math.min(least, blanks(text, from, end));
    }
    return least;
  }

  private static String takenOff(String text, int least, boolean lineStart) {
    StringBuilder rest = new StringBuilder(text.length());
    int from = lineStart ? 0 : lineEnd(text, 0);
    rest.append(text, 0, from);
    while (from < text.length()) {
      int end = lineEnd(text, from);
      rest.append(text, isBlankLine(text, from, end) ? from : from + least, end);
      from = end;
    }
    return rest.toString();
  }

  private static int lineEnd(String text, int from) {
    int line = text.indexOf('\n', from);
    return line < 0 ? text.length() : line + 1;
  }

  private static boolean isBlankLine(String text, int from, int end) {
    return text.charAt(end - 1) == '\n' && blanks(text, from, end) == end - from;
  }

  private static int blanks(String text, int from, int end) {
    int p = from;
    while (p < end && Characters.isSpace(text.charAt(p))) p++;
    return p - from;
  }
}
