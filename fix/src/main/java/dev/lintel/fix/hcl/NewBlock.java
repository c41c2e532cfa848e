package dev.lintel.fix.hcl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A block to be written: filled piece by piece, since several fixes may add to one. Attributes come
 * before nested blocks, each in the order of coming.
 */
public final class NewBlock {
  private final String header;
  private final String key;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<NewBlock> blocks = new ArrayList<>();

  /**
   * @param header type and labels as HCL text: {@code resource "aws_s3_bucket" "b"}
   */
  public NewBlock(String header) {
    this(header, "");
  }

  private NewBlock(String header, String key) {
    this.header = header;
    this.key = key;
  }

  public String header() {
    return header;
  }

  /** Sets an attribute to HCL text, whose lines but the first are indented from the attribute. */
  public NewBlock set(String name, String expression) {
    attributes.put(name, expression);
    return this;
  }

  /** Adds a nested block. */
  public NewBlock add(NewBlock block) {
    blocks.add(block);
    return this;
  }

  /**
   * The nested block of that header and key; made if it is not there.
   *
   * @param nestedKey tells blocks of one header apart
   */
  public NewBlock nested(String nestedHeader, String nestedKey) {
    for (NewBlock block : blocks)
      if (block.header.equals(nestedHeader) && block.key.equals(nestedKey)) return block;
    NewBlock made = new NewBlock(nestedHeader, nestedKey);
    blocks.add(made);
    return made;
  }

  public List<NewBlock> blocks() {
    return List.copyOf(blocks);
  }

  /**
   * The whole block, lines ending in {@code \n}, without indentation and without the last line end.
   */
  String text() {
    StringBuilder out = new StringBuilder(header).append(" {");
    if (attributes.isEmpty() && blocks.isEmpty()) return out.append('}').toString();
    out.append('\n');
    attributes.forEach((name, value) -> indent(name + " = " + value, out));
    boolean first = attributes.isEmpty();
    for (NewBlock block : blocks) {
      if (!first) out.append('\n');
      indent(block.text(), out);
      first = false;
    }
    return out.append('}').toString();
  }

  private static void indent(String text, StringBuilder out) {
    for (String line : text.split("\n", -1))
      out.append(line.isEmpty() ? "" : "  ").append(line).append('\n');
  }
}
