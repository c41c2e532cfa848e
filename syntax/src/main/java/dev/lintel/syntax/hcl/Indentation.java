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
      if (lineStart && piece.isLiteral() && !isBlankLine(piece.text))
        piece.text = piece.text.substring(least);
      lineStart = piece.isLiteral() && piece.text.endsWith("\n");
    }
  }

  private static int least(List<TemplatePiece> pieces) {
    int least = Integer.MAX_VALUE;
    boolean lineStart = true;
    for (TemplatePiece piece : pieces) {
      if (lineStart) {
        if (!piece.isLiteral()) return 0;
        if (!isBlankLine(piece.text)) least = Math.min(least, blanks(piece.text));
      }
      lineStart = piece.isLiteral() && piece.text.endsWith("\n");
    }
    return least;
  }

  private static boolean isBlankLine(String text) {
    return text.endsWith("\n") && blanks(text) == text.length();
  }

  private static int blanks(String text) {
    int count = 0;
    while (count < text.length() && Characters.isSpace(text.charAt(count))) count++;
    return count;
  }
}
