package dev.lintel.syntax.hcl;

import java.util.ArrayList;
import java.util.List;

/** The words of a block's header: bare, or in quotes, where they are no templates. */
final class LabelParser {
  private final Lexer lexer;
  private final Problems problems;
  private final LiteralReader literals;

  LabelParser(Lexer lexer, Problems problems, LiteralReader literals) {
    this.lexer = lexer;
    this.problems = problems;
    this.literals = literals;
  }

  boolean isNext() {
    return lexer.kind == TokenKind.QUOTE || lexer.kind == TokenKind.IDENTIFIER;
  }

  List<Label> all() {
    List<Label> labels = new ArrayList<>(2);
    while (isNext()) labels.add(read());
    return labels;
  }

  Label read() {
    if (lexer.kind == TokenKind.QUOTE) return quoted();
    Label label = new Label(lexer.start, lexer.end, lexer.name(), false);
    lexer.next();
    return label;
  }

  private Label quoted() {
    int open = lexer.start;
    int close = literals.plainEnd(lexer.end);
    String text;
    if (close >= 0) {
      text = literals.plain(open + 1, close);
    } else {
      List<TemplatePiece> pieces = new ArrayList<>(1);
      close = literals.quoted(lexer.end, pieces);
      text = pieces.getFirst().text;
    }
    if (lexer.at(close) != '"')
      throw problems.fail(
          open,
          close,
          "Found no plain string as a label: write text between quotes, without ${ and %{.");
    lexer.moveTo(close + 1);
    lexer.next();
    return new Label(open, close + 1, text, true);
  }
}
