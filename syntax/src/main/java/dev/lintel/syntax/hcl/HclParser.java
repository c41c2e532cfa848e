package dev.lintel.syntax.hcl;

import dev.lintel.syntax.SourceText;

/**
 * The way in: text to tree, after HCL's native syntax specification. Whole files never fail,
 * whatever the text; time and memory are linear in it, and no tree is deeper than a walk by
 * recursion bears.
 */
public final class HclParser {
  private HclParser() {}

  /** Parses a whole file. */
  public static HclFile parse(SourceText source) {
    Lexer lexer = new Lexer(source.text(), 0, source.length());
    Problems problems = new Problems();
    Body body = new BodyParser(lexer, problems).file();
    return new HclFile(source, body, problems.all());
  }

  /**
   * Parses a bare template, such as the file of {@code templatefile} or a string of Terraform JSON,
   * from start to end of the source.
   *
   * @throws HclSyntaxException where it is none
   */
  public static Expression template(SourceText source, int start, int end) {
    Lexer lexer = new Lexer(source.text(), start, end);
    Problems problems = new Problems();
    Expression template = null;
    try {
      template = new ExpressionParser(lexer, problems).templates().bare(start);
    } catch (Failure failure) {
      // told in problems
    }
    if (template == null || problems.size() > 0)
      throw new HclSyntaxException(problems.all().getFirst());
    return template;
  }

  /**
   * Parses one expression, such as a {@code --var} of a complex type or an old quoted reference.
   *
   * @throws HclSyntaxException where it is none
   */
  public static Expression expression(SourceText source, int start, int end) {
    Lexer lexer = new Lexer(source.text(), start, end);
    Problems problems = new Problems();
    Expression expression = null;
    try {
      lexer.newlines = false;
      lexer.next();
      expression = new ExpressionParser(lexer, problems).expression();
      if (lexer.kind != TokenKind.END)
        problems.report(
            lexer.start,
            lexer.end,
            "Found " + lexer.found() + " after an expression: take it away.");
    } catch (Failure failure) {
      // told in problems
    }
    if (expression == null || problems.size() > 0)
      throw new HclSyntaxException(problems.all().getFirst());
    return expression;
  }
}
