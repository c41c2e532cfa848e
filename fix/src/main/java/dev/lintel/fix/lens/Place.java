package dev.lintel.fix.lens;

import dev.lintel.syntax.hcl.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * A block to write in: one that is there, or one to be made under or beside it.
 *
 * @param anchor the innermost block that is there
 * @param path the blocks to be made, the outermost first; empty for the anchor itself
 */
public record Place(Block anchor, List<Header> path) {
  public Place {
    path = List.copyOf(path);
  }

  /**
   * What a block to be made begins with.
   *
   * @param text type and labels as HCL text
   * @param key tells blocks with one text apart: two changes with one key are about one block
   * @param beside whether it stands behind the anchor, not in it
   */
  public record Header(String text, String key, boolean beside) {}

  static Place in(Block anchor) {
    return new Place(anchor, List.of());
  }

  /** A new block behind one of the top level. */
  static Place beside(Block anchor, String header) {
    return new Place(anchor, List.of(new Header(header, "", true)));
  }

  Place under(String header, String key) {
    List<Header> longer = new ArrayList<>(path);
    longer.add(new Header(header, key, false));
    return new Place(anchor, longer);
  }

  public boolean made() {
    return !path.isEmpty();
  }
}
