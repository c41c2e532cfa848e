package dev.lintel.syntax.hcl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bodies and blocks. An item that cannot be read becomes {@link Broken}, a value {@link
 * Expression.Unreadable}, and reading goes on behind it. Where braces do not match, the outermost
 * block that is open gives way to the next block that begins in the first column, so that one
 * missing brace does not take the rest of the file along.
 */
final class BodyParser {
  /** How much a block's header in the first column says about the blocks that are open there. */
  private enum Trust {
    /** Nothing: braces alone count, as in any file whose braces match. */
    BRACES,
    /**
     * It ends them, unless what stands before it in the same body begins in the first column too.
     */
    INDENTATION,
    /** It ends them. */
    FIRST_COLUMN
  }

  private final Lexer lexer;
  private final Problems problems;
  private final Nesting nesting;
  private final ExpressionParser expressions;
  private final LabelParser labels;
  private final Recovery recovery;
  private Trust trust = Trust.BRACES;

  /** Where reading goes on at the top level, every open block being given up; else -1. */
  private int resume = -1;

  /** The brace of the block that the end of the text left open; else -1. */
  private int unclosed = -1;

  /** Whether a header in the first column was read inside the current outermost block. */
  private boolean sawHeader;

  /** The name of the attribute whose value is being read, and where the value begins. */
  private @Nullable Label attributeName;

  private int valueStart;

  /** Whether a problem was told on the current line that explains what else is odd on it. */
  private boolean told;

  BodyParser(Lexer lexer, Problems problems) {
    this.lexer = lexer;
    this.problems = problems;
    this.expressions = new ExpressionParser(lexer, problems);
    this.nesting = expressions.nesting();
    this.labels = new LabelParser(lexer, problems, expressions.templates().literals());
    this.recovery = new Recovery(lexer, expressions.templates().heredocEnds());
  }

  /** The whole text. */
  Body file() {
    int from = lexer.from();
    List<Item> items = new ArrayList<>();
    lexer.next();
    while (nextItem(false)) {
      int start = lexer.start;
      int toldBefore = problems.size();
      sawHeader = false;
      Item item = itemOrBroken(items, false);
      if (unclosed >= 0
          && trust != Trust.FIRST_COLUMN
          && sawHeader
          && recovery.allow(lexer.limit - start)) {
        problems.forget(toldBefore);
        trust = trust == Trust.BRACES ? Trust.INDENTATION : Trust.FIRST_COLUMN;
        told = false;
        goOn(start);
      } else {
        items.add(item);
      }
      unclosed = -1;
    }
    return new Body(from, lexer.limit, items);
  }

  private void goOn(int position) {
    resume = -1;
    lexer.newlines = true;
    lexer.moveTo(position);
    lexer.next();
  }

  /** Goes over line ends; whether an item follows, rather than the end of the body. */
  private boolean nextItem(boolean nested) {
    while (lexer.kind == TokenKind.NEWLINE) {
      told = false;
      lexer.next();
    }
    return lexer.kind != TokenKind.END && !(nested && lexer.kind == TokenKind.CLOSE_BRACE);
  }

  /** Reads an item; where that fails, goes on behind it. */
  private Item itemOrBroken(List<Item> before, boolean nested) {
    int start = lexer.start;
    int depth = nesting.depth();
    boolean junk = lexer.kind != TokenKind.IDENTIFIER && lexer.kind != TokenKind.QUOTE;
    int toldBefore = problems.size();
    boolean toldOnLine = told;
    try {
      Item item = item();
      endOfItem(nested);
      return item;
    } catch (Failure failure) {
      nesting.returnTo(depth);
    }
    if (toldOnLine || (junk && !before.isEmpty() && before.getLast() instanceof Broken))
      problems.forget(toldBefore);
    told = true;
    if (resume >= 0 || unclosed >= 0) return giveUp(start, nested);
    int end = recovery.itemEnd(start, lexer.end);
    boolean atBlock = nested && lexer.at(end) == '\n' && recovery.beginsBlock(end + 1);
    Item broken = broken(start, trimmed(start, end));
    goOn(end);
    // a broken item in the first column itself says that this body is not indented
    if (atBlock && !lexer.beginsLine(start)) resume = end + 1;
    return broken;
  }

  private Item broken(int start, int end) {
    Label name = attributeName;
    if (name == null || name.start() != start) return new Broken(start, end);
    Expression unreadable = new Expression.Unreadable(Math.min(valueStart, end), end);
    return new Attribute(start, end, name.text(), name.end(), unreadable);
  }

  private Item giveUp(int start, boolean nested) {
    if (nested) throw Failure.FAILURE;
    int end = resume >= 0 ? resume : lexer.limit;
    told = false;
    goOn(end);
    return new Broken(start, trimmed(start, end));
  }

  private int trimmed(int start, int end) {
    int p = end;
    while (p > start + 1 && Characters.isSpace(lexer.at(p - 1))) p--;
    return p;
  }

  private Item item() {
    int start = lexer.start;
    attributeName = null;
    if (lexer.kind != TokenKind.IDENTIFIER && lexer.kind != TokenKind.QUOTE) throw noItem();
    boolean quoted = lexer.kind == TokenKind.QUOTE;
    Label name = labels.read();
    if (quoted)
      problems.report(name.start(), name.end(), "Found a name in quotes: take the quotes away.");
    if (lexer.kind == TokenKind.ASSIGN) return attribute(start, name);
    if (lexer.kind == TokenKind.OPEN_BRACE || labels.isNext()) return block(start, name);
    throw problems.fail(
        lexer.start,
        lexer.end,
        "Found "
            + lexer.found()
            + " after a name: write \"=\" and a value for an argument, or labels and \"{\" for a"
            + " block.");
  }

  private Failure noItem() {
    return problems.fail(
        lexer.start,
        lexer.end,
        "Found "
            + lexer.found()
            + " where an argument or a block is expected: take it away, or write a name before"
            + " it.");
  }

  private Item attribute(int start, Label name) {
    attributeName = name;
    lexer.next();
    valueStart = lexer.start;
    Expression value = expressions.expression();
    return new Attribute(start, value.end(), name.text(), name.end(), value);
  }

  private Item block(int start, Label type) {
    int headerEnd = type.end();
    List<Label> found = List.of();
    if (labels.isNext()) {
      found = labels.all();
      headerEnd = found.getLast().end();
    }
    int brace = openingBrace();
    nesting.enter();
    lexer.next();
    boolean oneLine =
        lexer.kind != TokenKind.NEWLINE
            && lexer.kind != TokenKind.CLOSE_BRACE
            && lexer.kind != TokenKind.END;
    List<Item> items = new ArrayList<>();
    boolean tolerant = oneLine && oneLine(items, brace);
    items(items, brace, tolerant);
    nesting.leave();
    int close = lexer.start;
    lexer.next();
    return new Block(
        start, close + 1, headerEnd, type.text(), found, new Body(brace + 1, close, items));
  }

  private int openingBrace() {
    if (lexer.kind != TokenKind.OPEN_BRACE) {
      problems.report(
          lexer.start,
          lexer.end,
          "Found "
              + lexer.found()
              + " in a block's header: write labels, and \"{\" on the same line.");
      while (lexer.kind == TokenKind.NEWLINE) lexer.next();
      if (lexer.kind != TokenKind.OPEN_BRACE) throw Failure.FAILURE;
    }
    return lexer.start;
  }

  /** Reads the items up to the closing brace, which is then the current token. */
  private void items(List<Item> items, int brace, boolean tolerant) {
    boolean flush = false;
    while (nextItem(true)) {
      boolean firstColumn = lexer.beginsLine(lexer.start);
      if (firstColumn && recovery.beginsBlock(lexer.start)) headerInside(brace, flush);
      flush = firstColumn;
      items.add(itemOrBroken(items, true));
      if (resume >= 0) throw notClosed(brace);
      if (lexer.kind == TokenKind.CLOSE_BRACE && !told && !tolerant) noNewline();
    }
    if (lexer.kind == TokenKind.END) {
      unclosed = brace;
      throw notClosed(brace);
    }
  }

  private void headerInside(int brace, boolean flush) {
    sawHeader = true;
    if (trust == Trust.BRACES || (trust == Trust.INDENTATION && flush)) return;
    resume = lexer.start;
    throw notClosed(brace);
  }

  private Failure notClosed(int brace) {
    return problems.fail(
        brace, brace + 1, "Found no end of this block: write the missing \"}\" behind it.");
  }

  /**
   * What a block on one line may hold: one argument, and the brace on the same line.
   *
   * @return whether it holds something else, which is told
   */
  private boolean oneLine(List<Item> items, int brace) {
    int start = lexer.start;
    Item item = itemOrBroken(items, true);
    items.add(item);
    if (resume >= 0) throw notClosed(brace);
    if (told) return true;
    if (item instanceof Block block) {
      told = true;
      problems.report(
          start,
          block.body().start(),
          "Found a block inside a block of one line: begin a new line before it.");
    } else if (lexer.kind == TokenKind.NEWLINE) {
      problems.report(
          lexer.start,
          lexer.end,
          "Found the end of the line inside a block of one line: write \"}\" before it, or begin a"
              + " new line behind the \"{\".");
    } else {
      return false;
    }
    return true;
  }

  /** After an item the line ends, or the brace of the block follows. */
  private void endOfItem(boolean nested) {
    if (lexer.kind == TokenKind.NEWLINE || lexer.kind == TokenKind.END) return;
    if (nested && lexer.kind == TokenKind.CLOSE_BRACE) return;
    if (!told) noNewline();
    told = true;
    if (lexer.kind == TokenKind.COMMA) lexer.next();
  }

  private void noNewline() {
    problems.report(
        lexer.start,
        lexer.end,
        "Found " + lexer.found() + " after an argument or a block: begin a new line before it.");
  }
}
