package dev.lintel.fix.hcl;

import dev.lintel.syntax.Edit;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Attribute;
import dev.lintel.syntax.hcl.Block;
import dev.lintel.syntax.hcl.Body;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Single changes of one file, as edits of its text. Expressions are given as HCL text; line ends in
 * it are {@code \n}, and its first line carries no indentation. When all changes of the file are
 * together, {@link #aligned} puts them in line with their neighbours.
 */
public final class HclEditor {
  private final SourceText source;

  public HclEditor(SourceText source) {
    this.source = source;
  }

  /** All changes of the file, with what aligns them as {@code terraform fmt} would. */
  public List<Edit> aligned(List<Edit> edits) {
    return Alignment.aligned(source.text(), edits);
  }

  /** Gives an expression another text. */
  public Edit replace(Expression old, String expression) {
    String indentation = Layout.indentation(source, old.start());
    return new Edit(old.start(), old.end(), lines(expression, indentation));
  }

  /**
   * Adds attributes that a block does not have, and nested blocks: attributes behind the last one,
   * blocks at the end.
   */
  public List<Edit> extend(Block block, Map<String, String> attributes, List<NewBlock> blocks) {
    if (Layout.sameLine(source, block.start(), block.end()))
      return List.of(openUp(block, attributes, blocks));
    List<Edit> edits = new ArrayList<>();
    if (!attributes.isEmpty()) edits.add(add(block, attributes));
    if (!blocks.isEmpty()) edits.add(add(block, blocks, !attributes.isEmpty()));
    return edits;
  }

  /** Adds blocks of the file's top level behind another. */
  public Edit addBehind(Item item, List<NewBlock> blocks) {
    String end = Layout.lineEnd(source);
    int at = Layout.endOfLine(source, item.end());
    StringBuilder text = new StringBuilder();
    for (NewBlock block : blocks) text.append(end).append(end).append(lines(block.text(), ""));
    return new Edit(at, at, text.toString());
  }

  /** Takes an attribute or block out, with the lines that it alone stands on. */
  public Edit remove(Item item) {
    int from = source.lineStart(source.line(item.start()));
    int to = nextLine(item.end());
    if (blankLine(from - 1) && (blankLine(to) || closes(to)))
      from = source.lineStart(source.line(from - 1));
    return new Edit(from, to, "");
  }

  /** Changes of a list's elements. */
  public List<Edit> change(Expression.Tuple list, Set<Integer> removed, List<String> appended) {
    return new SequenceEditor(source, list).edits(removed, appended);
  }

  /** Puts entries at the end of an object; keys are HCL text. */
  public List<Edit> extend(Expression.ObjectLiteral object, Map<String, String> entries) {
    return new ObjectEditor(source, object).append(entries);
  }

  /** The attribute of that name in a body, if there is one. */
  public static Optional<Attribute> attribute(Body body, String name) {
    for (Item item : body.items())
      if (item instanceof Attribute found && found.name().equals(name)) return Optional.of(found);
    return Optional.empty();
  }

  private Edit add(Block block, Map<String, String> attributes) {
    String end = Layout.lineEnd(source);
    Optional<Attribute> last = lastAttribute(block.body());
    if (last.isEmpty()) return first(block, attributes);
    String indentation = Layout.indentation(source, last.get().start());
    StringBuilder text = new StringBuilder();
    attributes.forEach((name, value) ->
        text.append(end).append(indentation).append(lines(name + " = " + value, indentation)));
    int at = Layout.endOfLine(source, last.get().end());
    return new Edit(at, at, text.toString());
  }

  /** The first lines inside a block that has no attribute: in front of what is there. */
  private Edit first(Block block, Map<String, String> attributes) {
    String end = Layout.lineEnd(source);
    String inner = Layout.deeper(Layout.indentation(source, block.start()));
    int at = nextLine(block.body().start());
    StringBuilder text = new StringBuilder();
    attributes.forEach(
        (name, value) -> text.append(inner).append(lines(name + " = " + value, inner)).append(end));
    if (!block.body().items().isEmpty()) text.append(end);
    return new Edit(at, at, text.toString());
  }

  private Edit add(Block block, List<NewBlock> blocks, boolean attributesToo) {
    String end = Layout.lineEnd(source);
    String inner = Layout.deeper(Layout.indentation(source, block.start()));
    int at = source.lineStart(source.line(block.end() - 1));
    boolean first = block.body().items().isEmpty() && !attributesToo;
    StringBuilder text = new StringBuilder();
    for (NewBlock added : blocks) {
      if (!first) text.append(end);
      text.append(inner).append(lines(added.text(), inner)).append(end);
      first = false;
    }
    return new Edit(at, at, text.toString());
  }

  /** A one-line block, opened up to hold more lines. */
  private Edit openUp(Block block, Map<String, String> attributes, List<NewBlock> blocks) {
    String end = Layout.lineEnd(source);
    String outer = Layout.indentation(source, block.start());
    String inner = Layout.deeper(outer);
    StringBuilder body = new StringBuilder(end);
    for (Item item : block.body().items())
      body.append(inner).append(source.substring(item.start(), item.end())).append(end);
    attributes.forEach(
        (name, value) -> body.append(inner).append(lines(name + " = " + value, inner)).append(end));
    boolean first = block.body().items().isEmpty() && attributes.isEmpty();
    for (NewBlock added : blocks) {
      if (!first) body.append(end);
      body.append(inner).append(lines(added.text(), inner)).append(end);
      first = false;
    }
    body.append(outer);
    return new Edit(block.body().start(), block.body().end(), body.toString());
  }

  private int nextLine(int offset) {
    int line = source.line(offset);
    return line < source.lineCount() ? source.lineStart(line + 1) : source.length();
  }

  private boolean blankLine(int offset) {
    if (offset < 0 || offset >= source.length()) return false;
    return source.lineText(source.line(offset)).isBlank();
  }

  private boolean closes(int offset) {
    return offset < source.length() && source.lineText(source.line(offset)).strip().equals("}");
  }

  /** The last attribute that says something of the thing itself, else the last. */
  private static Optional<Attribute> lastAttribute(Body body) {
    Attribute last = null;
    Attribute lastOwn = null;
    for (Item item : body.items()) {
      if (!(item instanceof Attribute attribute)) continue;
      last = attribute;
      if (!attribute.name().equals("depends_on")) lastOwn = attribute;
    }
    return Optional.ofNullable(lastOwn == null ? last : lastOwn);
  }

  private String lines(String text, String indentation) {
    return Layout.lines(source, text, indentation);
  }
}
