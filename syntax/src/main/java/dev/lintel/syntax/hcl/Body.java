package dev.lintel.syntax.hcl;

import java.util.List;

/**
 * Attributes and blocks in the order of the text: a file's, or what stands between a block's braces
 * (braces excluded).
 */
public record Body(int start, int end, List<Item> items) implements Node {
  public Body {
    items = List.copyOf(items);
  }
}
