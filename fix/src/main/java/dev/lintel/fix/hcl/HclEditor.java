package dev.lintel.fix.hcl;

import dev.lintel.syntax.Edit;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Attribute;
import dev.lintel.syntax.hcl.Block;
import dev.lintel.syntax.hcl.Body;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.HclFile;
import dev.lintel.syntax.hcl.Item;
import dev.lintel.syntax.hcl.ObjectEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Single changes of one file, as edits of its text. Expressions are given as HCL text; line ends in
 * it are {@code \n}, and its first line carries no indentation.
 */
public final class HclEditor {
  private final HclFile file;
  private final SourceText source;

  public HclEditor(HclFile file) {
    this.file = file;
    this.source = file.source();
  }

  /** Gives an attribute that is there another value. */
  public Edit replace(Attribute attribute, String expression) {
    String indentation = Layout.indentation(source, attribute.start());
    return new Edit(
        attribute.value().start(), attribute.value().end(), lines(expression, indentation));
  }

  /** Gives any expression another text. */
  public Edit replace(Expression old, String expression) {
    return new Edit(
        old.start(), old.end(), lines(expression, Layout.indentation(source, old.start())));
  }

  /**
   * Sets an attribute of a block: replaces its value, or adds it behind the block's last attribute.
   */
  public List<Edit> set(Block block, String name, String expression) {
    Optional<Attribute> there = attribute(block.body(), name);
    return there.isPresent()
        ? List.of(replace(there.get(), expression))
        : add(block, name, expression);
  }

  /** Adds a nested block at the end of a block. The content is HCL text without indentation. */
  public Edit addBlock(Block block, String header, String content) {
    String outer = Layout.indentation(source, block.start());
    String inner = Layout.deeper(outer);
    String end = Layout.lineEnd(source);
    String text = lines(header + " {\n" + indented(content) + "}", inner);
    if (Layout.sameLine(source, block.start(), block.end()))
      return openUp(block, inner + text, outer);
    int at = closingLine(block);
    String blank = block.body().items().isEmpty() ? "" : end;
    return new Edit(at, at, blank + inner + text + end);
  }

  /** Adds a block of the file's top level behind another. */
  public Edit addBehind(Item item, String text) {
    String end = Layout.lineEnd(source);
    int at = Layout.endOfLine(source, item.end());
    return new Edit(at, at, end + end + lines(text, ""));
  }

  /** Adds a block at the end of the file. */
  public Edit addAtEnd(String text) {
    String end = Layout.lineEnd(source);
    int length = source.length();
    String before = length == 0 ? "" : source.text().endsWith("\n") ? end : end + end;
    return new Edit(length, length, before + lines(text, "") + end);
  }

  /** Takes an element out of a list, with the comma and the line that it alone stands on. */
  public Edit remove(Expression.Tuple list, int index) {
    List<Expression> elements = list.elements();
    Expression element = elements.get(index);
    if (index + 1 < elements.size())
      return new Edit(element.start(), elements.get(index + 1).start(), "");
    if (index > 0) return new Edit(elements.get(index - 1).end(), element.end(), "");
    int end = element.end();
    int comma = comma(end, list.end());
    return new Edit(list.start() + 1, comma < 0 ? end : comma + 1, "");
  }

  /** Puts an element at the end of a list, on a line of its own where the others have one. */
  public Edit append(Expression.Tuple list, String expression) {
    List<Expression> elements = list.elements();
    if (elements.isEmpty())
      return new Edit(
          list.start() + 1,
          list.end() - 1,
          lines(expression, Layout.indentation(source, list.start())));
    Expression last = elements.getLast();
    return behind(last.start(), last.end(), list.end(), list.start(), expression, true);
  }

  /** Puts an entry at the end of an object; the key is HCL text. */
  public Edit append(Expression.ObjectLiteral object, String key, String expression) {
    List<ObjectEntry> entries = object.entries();
    String entry = key + " = " + expression;
    if (entries.isEmpty()) {
      return new Edit(
          object.start() + 1,
          object.end() - 1,
          " " + lines(entry, Layout.indentation(source, object.start())) + " ");
    }
    ObjectEntry last = entries.getLast();
    String separator =
        source.substring(last.key().end(), last.value().start()).contains(":") ? " : " : " = ";
    boolean commas =
        comma(last.end(), object.end()) >= 0
            || Layout.sameLine(source, object.start(), object.end())
            || commasBetween(entries);
    return behind(
        last.start(),
        last.end(),
        object.end(),
        object.start(),
        key + separator + expression,
        commas);
  }

  /** The attribute of that name in a body, if there is one. */
  public static Optional<Attribute> attribute(Body body, String name) {
    for (Item item : body.items())
      if (item instanceof Attribute found && found.name().equals(name)) return Optional.of(found);
    return Optional.empty();
  }

  private List<Edit> add(Block block, String name, String expression) {
    String outer = Layout.indentation(source, block.start());
    String inner = Layout.deeper(outer);
    if (Layout.sameLine(source, block.start(), block.end())) {
      return List.of(openUp(block, inner + name + " = " + lines(expression, inner), outer));
    }
    Optional<Attribute> last = lastAttribute(block.body());
    if (last.isEmpty())
      return List.of(first(block, inner + name + " = " + lines(expression, inner)));
    return behindAttribute(
        block, last.get(), name, lines(expression, Layout.indentation(source, last.get().start())));
  }

  private List<Edit> behindAttribute(Block block, Attribute last, String name, String expression) {
    String indentation = Layout.indentation(source, last.start());
    int at = Layout.endOfLine(source, last.end());
    List<Edit> edits = new ArrayList<>();
    boolean multiline = expression.indexOf('\n') >= 0 && !expression.startsWith("<<");
    String label = name;
    if (!multiline
        && Alignment.aligned(source, last)
        && !source.text().startsWith("<<", last.value().start())) {
      List<Attribute> group = Alignment.group(source, block.body(), last);
      edits.addAll(Alignment.widened(source, group, name));
      label = Alignment.padded(name, group);
    }
    edits.add(new Edit(at, at, Layout.lineEnd(source) + indentation + label + " = " + expression));
    return edits;
  }

  /** The first line inside a block that has no attribute: in front of what is there. */
  private Edit first(Block block, String line) {
    String end = Layout.lineEnd(source);
    int at = source.lineStart(source.line(block.body().start()) + 1);
    String blank = block.body().items().isEmpty() ? "" : end;
    return new Edit(at, at, line + end + blank);
  }

  /** A one-line block, opened up to hold another line. */
  private Edit openUp(Block block, String line, String outer) {
    String end = Layout.lineEnd(source);
    StringBuilder body = new StringBuilder(end);
    for (Item item : block.body().items()) {
      body.append(Layout.deeper(outer))
          .append(source.substring(item.start(), item.end()))
          .append(end);
    }
    return new Edit(
        block.body().start(),
        block.body().end(),
        body.append(line).append(end).append(outer).toString());
  }

  private Edit behind(
      int lastStart, int lastEnd, int closing, int opening, String text, boolean commas) {
    boolean ownLine =
        !Layout.sameLine(source, opening, lastStart) && Layout.firstOnLine(source, lastStart);
    int comma = comma(lastEnd, closing);
    if (!ownLine) {
      int at = comma < 0 ? lastEnd : comma + 1;
      return new Edit(
          at, at, (comma < 0 ? ", " : " ") + lines(text, Layout.indentation(source, lastStart)));
    }
    String indentation = Layout.indentation(source, lastStart);
    String line = Layout.lineEnd(source) + indentation + lines(text, indentation);
    if (!commas) return insert(Layout.endOfLine(source, lastEnd), line);
    if (comma >= 0) return insert(comma + 1, line + ",");
    return insert(lastEnd, "," + line);
  }

  private static Edit insert(int at, String text) {
    return new Edit(at, at, text);
  }

  private boolean commasBetween(List<ObjectEntry> entries) {
    return entries.size() > 1 && comma(entries.get(0).end(), entries.get(1).start()) >= 0;
  }

  /** Where a comma stands between two offsets, comments passed over, or -1. */
  private int comma(int from, int to) {
    String text = source.text();
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == ',') return at;
      if (c == '#' || (c == '/' && text.startsWith("//", at))) at = Layout.endOfLine(source, at);
      else if (c == '/' && text.startsWith("/*", at)) at = Math.max(at, text.indexOf("*/", at) + 1);
    }
    return -1;
  }

  /** Where the line of a block's closing brace begins. */
  private int closingLine(Block block) {
    return source.lineStart(source.line(block.end() - 1));
  }

  private static Optional<Attribute> lastAttribute(Body body) {
    Attribute last = null;
    for (Item item : body.items()) if (item instanceof Attribute attribute) last = attribute;
    return Optional.ofNullable(last);
  }

  private static String indented(String content) {
    StringBuilder all = new StringBuilder();
    for (String line : content.split("\n"))
      all.append(line.isEmpty() ? "" : "  ").append(line).append('\n');
    return all.toString();
  }

  /**
   * Text of several lines, with the file's line ends and every line but the first, and empty ones,
   * indented.
   */
  private String lines(String text, String indentation) {
    if (text.indexOf('\n') < 0) return text;
    StringBuilder all = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      if (!all.isEmpty())
        all.append(Layout.lineEnd(source)).append(line.isEmpty() ? "" : indentation);
      all.append(line);
    }
    return all.toString();
  }
}
