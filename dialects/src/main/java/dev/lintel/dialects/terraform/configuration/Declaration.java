package dev.lintel.dialects.terraform.configuration;

import dev.lintel.model.Origin;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Attribute;
import dev.lintel.syntax.hcl.Block;
import dev.lintel.syntax.hcl.Body;
import dev.lintel.syntax.hcl.Broken;
import dev.lintel.syntax.hcl.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A block's content, with what override files changed in it.
 *
 * @param head the block as it was first declared
 * @param attributes by name, in the order of the text
 * @param blocks in the order of the text
 */
public record Declaration(
    PlacedBlock head, Map<String, PlacedAttribute> attributes, List<PlacedBlock> blocks) {
  public Declaration {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    blocks = List.copyOf(blocks);
  }

  public static Declaration of(SourceText source, Block block) {
    return of(new PlacedBlock(source, block), block.body());
  }

  private static Declaration of(PlacedBlock head, Body body) {
    Map<String, PlacedAttribute> attributes = new LinkedHashMap<>();
    List<PlacedBlock> blocks = new ArrayList<>();
    for (Item item : body.items())
      switch (item) {
        case Attribute attribute ->
            attributes.putIfAbsent(attribute.name(), new PlacedAttribute(head.source(), attribute));
        case Block nested -> blocks.add(new PlacedBlock(head.source(), nested));
        case Broken _ -> {}
      }
    return new Declaration(head, attributes, blocks);
  }

  public Origin origin() {
    return head.origin();
  }

  public SourceText source() {
    return head.source();
  }

  /** The text of a label, from 0. */
  public String label(int index) {
    return head.block().label(index);
  }

  public Optional<PlacedAttribute> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  public List<PlacedBlock> blocks(String type) {
    List<PlacedBlock> found = new ArrayList<>();
    for (PlacedBlock block : blocks) if (block.type().equals(type)) found.add(block);
    return found;
  }

  /**
   * This block as an override file's block of the same name changes it: its attributes win, its
   * nested blocks replace all of their type, and {@code lifecycle} is merged (language
   * documentation, "Override Files").
   */
  public Declaration overriddenBy(Declaration other) {
    Map<String, PlacedAttribute> merged = new LinkedHashMap<>(attributes);
    merged.putAll(other.attributes);
    List<PlacedBlock> kept = new ArrayList<>();
    for (PlacedBlock block : blocks)
      if (block.type().equals("lifecycle") || other.blocks(produced(block)).isEmpty())
        kept.add(block);
    kept.addAll(other.blocks);
    return new Declaration(head, merged, kept);
  }

  /** The type of the blocks that a nested block stands for: its own, or what it makes. */
  private static String produced(PlacedBlock block) {
    return block.type().equals("dynamic") ? block.block().label(0) : block.type();
  }
}
