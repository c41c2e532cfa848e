package dev.lintel.dialects.terraform.configuration;

import dev.lintel.model.Origin;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Attribute;
import dev.lintel.syntax.hcl.Block;
import dev.lintel.syntax.hcl.Broken;
import dev.lintel.syntax.hcl.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A block's content, with what override files changed in it. Immutable; sorted out when it is first
 * asked for, which it never is for most blocks of a file too large to be read whole.
 */
public final class Declaration {
  private final PlacedBlock head;
  private volatile @Nullable Content content;

  /** In the order of the text. */
  private record Content(Map<String, PlacedAttribute> attributes, List<PlacedBlock> blocks) {}

  private Declaration(PlacedBlock head, @Nullable Content content) {
    this.head = head;
    this.content = content;
  }

  public static Declaration of(SourceText source, Block block) {
    return new Declaration(new PlacedBlock(source, block), null);
  }

  private Content content() {
    Content known = content;
    if (known == null) content = known = content(head);
    return known;
  }

  private static Content content(PlacedBlock head) {
    List<Item> items = head.block().body().items();
    Map<String, PlacedAttribute> attributes = new LinkedHashMap<>();
    List<PlacedBlock> blocks = new ArrayList<>(0);
    for (Item item : items)
      switch (item) {
        case Attribute attribute ->
            attributes.putIfAbsent(attribute.name(), new PlacedAttribute(head.source(), attribute));
        case Block nested -> blocks.add(new PlacedBlock(head.source(), nested));
        case Broken _ -> {}
      }
    return new Content(
        Collections.unmodifiableMap(attributes), Collections.unmodifiableList(blocks));
  }

  /** The block as it was first declared. */
  public PlacedBlock head() {
    return head;
  }

  /** By name, in the order of the text. */
  public Map<String, PlacedAttribute> attributes() {
    return content().attributes;
  }

  /** In the order of the text. */
  public List<PlacedBlock> blocks() {
    return content().blocks;
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
    return Optional.ofNullable(attributes().get(name));
  }

  public List<PlacedBlock> blocks(String type) {
    List<PlacedBlock> found = new ArrayList<>();
    for (PlacedBlock block : blocks()) if (block.type().equals(type)) found.add(block);
    return found;
  }

  /**
   * This block as an override file's block of the same name changes it: its attributes win, its
   * nested blocks replace all of their type, and {@code lifecycle} is merged (language
   * documentation, "Override Files").
   */
  public Declaration overriddenBy(Declaration other) {
    Map<String, PlacedAttribute> merged = new LinkedHashMap<>(attributes());
    merged.putAll(other.attributes());
    List<PlacedBlock> kept = new ArrayList<>();
    for (PlacedBlock block : blocks())
      if (block.type().equals("lifecycle") || other.blocks(produced(block)).isEmpty())
        kept.add(block);
    kept.addAll(other.blocks());
    return new Declaration(
        head, new Content(Collections.unmodifiableMap(merged), Collections.unmodifiableList(kept)));
  }

  /** The type of the blocks that a nested block stands for: its own, or what it makes. */
  private static String produced(PlacedBlock block) {
    return block.type().equals("dynamic") ? block.block().label(0) : block.type();
  }
}
