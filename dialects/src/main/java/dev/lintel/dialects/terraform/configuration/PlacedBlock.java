package dev.lintel.dialects.terraform.configuration;

import dev.lintel.model.Origin;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Block;

/** A block and the file it stands in. */
public record PlacedBlock(SourceText source, Block block) {
  public String type() {
    return block.type();
  }

  /** The whole block, with its header. */
  public Origin origin() {
    return Origin.block(source, block.start(), block.headerEnd(), block.end());
  }
}
