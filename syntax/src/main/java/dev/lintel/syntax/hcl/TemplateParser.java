package dev.lintel.syntax.hcl;

import dev.lintel.syntax.hcl.Expression.Template;
import dev.lintel.syntax.hcl.Expression.TemplateForm;
import java.util.ArrayList;
import java.util.List;

/** Templates in their three forms: between quotes, in heredocs, and bare. */
final class TemplateParser {
  private final Lexer lexer;
  private final Problems problems;
  private final Nesting nesting;
  private final LiteralReader literals;
  private final SequenceParser sequences;
  private final HeredocEnds heredocEnds;

  TemplateParser(Lexer lexer, Problems problems, Nesting nesting, ExpressionParser expressions) {
    this.lexer = lexer;
    this.problems = problems;
    this.nesting = nesting;
    this.sequences = new SequenceParser(lexer, problems, nesting, expressions);
    this.heredocEnds = new HeredocEnds(lexer);
    this.literals = new LiteralReader(lexer, problems, heredocEnds);
  }

  LiteralReader literals() {
    return literals;
  }

  HeredocEnds heredocEnds() {
    return heredocEnds;
  }

  /** The template that begins with the current token, a quote. */
  Expression quoted() {
    int open = lexer.start;
    int close = literals.plainEnd(lexer.end);
    if (close >= 0) return plain(open, close);
    boolean newlines = lexer.newlines;
    List<TemplatePiece> pieces = new ArrayList<>();
    sequences.begin();
    int p = lexer.end;
    while (lexer.at(p) != '"') {
      if (literals.atSequence(p)) {
        p = sequences.read(p, pieces);
      } else {
        p = literals.quoted(p, pieces);
        sequences.trimLast(pieces);
      }
      if (lexer.at(p) == '\n' || p >= lexer.limit) throw unterminated(open, p);
    }
    Template template =
        new Template(
            open, p + 1, TemplateForm.QUOTED, new TemplateTree(problems, nesting, pieces).parts());
    goOn(p + 1, newlines);
    return template;
  }

  private Failure unterminated(int open, int end) {
    return problems.fail(
        open,
        end,
        "Found a string that does not end on its line: close it with a quote, or write a heredoc.");
  }

  private Expression plain(int open, int close) {
    List<TemplatePart> parts = List.of();
    if (close > open + 1)
      parts = List.of(new TemplatePart.Literal(open + 1, close, literals.plain(open + 1, close)));
    nesting.height = 2;
    lexer.moveTo(close + 1);
    lexer.next();
    return new Template(open, close + 1, TemplateForm.QUOTED, parts);
  }

  private void goOn(int position, boolean newlines) {
    lexer.newlines = newlines;
    lexer.moveTo(position);
    lexer.next();
  }

  /** The heredoc whose head is the current token. */
  Expression heredoc() {
    int open = lexer.start;
    int headEnd = lexer.end;
    boolean indented = lexer.at(open + 2) == '-';
    String marker = lexer.substring(indented ? open + 3 : open + 2, headEnd);
    boolean newlines = lexer.newlines;
    if (!heredocEnds.mayEnd(marker, headEnd)) throw endless(open, headEnd, marker);
    List<TemplatePiece> pieces = new ArrayList<>();
    sequences.begin();
    boolean lineStart = true;
    int p = Math.min(lexer.lineEnd(headEnd) + 1, lexer.limit);
    int close = heredocEnds.markerEnd(p, marker);
    while (close < 0) {
      if (p >= lexer.limit) {
        heredocEnds.failed();
        throw endless(open, headEnd, marker);
      }
      if (literals.atSequence(p)) {
        p = sequences.read(p, pieces);
        lineStart = false;
      } else {
        p = literals.lines(p, pieces, marker);
        sequences.trimLast(pieces);
        lineStart = lexer.at(p - 1) == '\n';
      }
      close = lineStart ? heredocEnds.markerEnd(p, marker) : -1;
    }
    if (indented) Indentation.takeOff(pieces);
    TemplateForm form = indented ? TemplateForm.INDENTED_HEREDOC : TemplateForm.HEREDOC;
    Template template =
        new Template(open, close, form, new TemplateTree(problems, nesting, pieces).parts());
    goOn(close, newlines);
    return template;
  }

  private Failure endless(int open, int end, String marker) {
    return problems.fail(
        open, end, "Found no end of this heredoc: write " + marker + " on a line of its own.");
  }

  /** A template without quotes, from a position to the limit. */
  Expression bare(int start) {
    List<TemplatePiece> pieces = new ArrayList<>();
    sequences.begin();
    int p = start;
    while (p < lexer.limit) {
      if (literals.atSequence(p)) {
        p = sequences.read(p, pieces);
      } else {
        p = literals.lines(p, pieces, "");
        sequences.trimLast(pieces);
      }
    }
    return new Template(
        start, lexer.limit, TemplateForm.BARE, new TemplateTree(problems, nesting, pieces).parts());
  }
}
