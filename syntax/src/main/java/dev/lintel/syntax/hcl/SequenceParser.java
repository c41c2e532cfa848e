package dev.lintel.syntax.hcl;

import dev.lintel.syntax.hcl.TemplatePiece.Kind;
import java.util.List;

/** What stands between <code>${</code> or <code>%{</code> and <code>}</code> in a template. */
final class SequenceParser {
  private final Lexer lexer;
  private final Problems problems;
  private final Nesting nesting;
  private final ExpressionParser expressions;
  private final ForParser loops;

  /** Whether the sequence read last trims the literal behind it. */
  private boolean trimming;

  SequenceParser(Lexer lexer, Problems problems, Nesting nesting, ExpressionParser expressions) {
    this.lexer = lexer;
    this.problems = problems;
    this.nesting = nesting;
    this.expressions = expressions;
    this.loops = new ForParser(lexer, problems, nesting, expressions);
  }

  void begin() {
    trimming = false;
  }

  /** Trims the literal read last, where the sequence before it says so. */
  void trimLast(List<TemplatePiece> pieces) {
    if (!trimming) return;
    pieces.getLast().trimLeft();
    trimming = false;
  }

  /** Reads the sequence that begins here; gives the position behind it. */
  int read(int start, List<TemplatePiece> pieces) {
    boolean interpolation = lexer.at(start) == '$';
    int inner = start + 2;
    if (lexer.at(inner) == '~') {
      trimBefore(pieces);
      inner++;
    }
    lexer.newlines = false;
    lexer.moveTo(inner);
    lexer.next();
    nesting.enter();
    TemplatePiece piece = interpolation ? interpolation(start) : directive(start);
    nesting.leave();
    pieces.add(piece);
    return piece.end;
  }

  private static void trimBefore(List<TemplatePiece> pieces) {
    if (pieces.isEmpty()) return;
    TemplatePiece last = pieces.getLast();
    if (last.isLiteral()) last.trimRight();
  }

  private TemplatePiece interpolation(int start) {
    Expression expression = expressions.expression();
    return TemplatePiece.of(Kind.INTERPOLATION, start, close(start), expression, nesting.height);
  }

  private TemplatePiece directive(int start) {
    String word = lexer.kind == TokenKind.IDENTIFIER ? lexer.name() : "";
    return switch (word) {
      case "if" -> {
        lexer.next();
        Expression condition = expressions.expression();
        yield TemplatePiece.of(Kind.IF, start, close(start), condition, nesting.height);
      }
      case "for" -> {
        ForParser.Head head = loops.head();
        yield TemplatePiece.loop(start, close(start), head);
      }
      case "else" -> mark(Kind.ELSE, start);
      case "endif" -> mark(Kind.END_IF, start);
      case "endfor" -> mark(Kind.END_FOR, start);
      default ->
          throw problems.fail(
              lexer.start,
              lexer.end,
              "Found "
                  + lexer.found()
                  + " in a template's directive: write if, else, endif, for or endfor, or %%{ for the"
                  + " text itself.");
    };
  }

  private TemplatePiece mark(Kind kind, int start) {
    lexer.next();
    return TemplatePiece.mark(kind, start, close(start));
  }

  private int close(int start) {
    if (lexer.kind != TokenKind.CLOSE_BRACE && lexer.kind != TokenKind.TRIMMING_CLOSE_BRACE)
      throw problems.fail(
          lexer.start,
          lexer.end,
          "Found "
              + lexer.found()
              + " inside \""
              + lexer.substring(start, start + 2)
              + "\": close it with \"}\" before this, or write "
              + (lexer.at(start) == '$' ? "$${" : "%%{")
              + " for the text itself.");
    trimming = lexer.kind == TokenKind.TRIMMING_CLOSE_BRACE;
    return lexer.end;
  }
}
