package dev.lintel.fix.lens;

import dev.lintel.fix.lens.Container.Facts;
import dev.lintel.model.Origin;
import dev.lintel.schema.AttributeSchema;
import dev.lintel.schema.BlockSchema;
import dev.lintel.schema.NestedBlock;
import dev.lintel.schema.ProviderSchemas;
import dev.lintel.schema.SchemaElement;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Block;
import dev.lintel.syntax.hcl.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What new blocks need besides what is written in them. */
public final class Required {
  private final Trees trees;

  public Required(Code code) {
    this.trees = code.trees();
  }

  /**
   * A name that a new block needs.
   *
   * @param nested whether it is a block
   */
  public record Missing(SourceText source, Place place, String name, boolean nested) {

    /** The same, with a question in it. */
    public Change asking(String question) {
      return new Change.Add(source, place, name, HclText.quoted(Templates.placeholder(question)));
    }
  }

  /** A block that is made, and the names of what is written in it. */
  private record Made(SourceText source, Set<String> names) {}

  /** In the order in which the blocks are made. */
  public List<Missing> in(List<Change> changes) {
    Map<Place, Made> made = new LinkedHashMap<>();
    for (Change change : changes)
      if (change instanceof Change.Add add && add.place().made()) note(add, made);
    List<Missing> missing = new ArrayList<>();
    made.forEach((place, block) ->
        body(place, block.source).ifPresent(schema -> check(schema, place, block, missing)));
    return missing;
  }

  private static void note(Change.Add add, Map<Place, Made> made) {
    List<Place> levels = levels(add.place());
    for (int i = 0; i < levels.size(); i++) {
      Made block =
          made.computeIfAbsent(levels.get(i), _ -> new Made(add.source(), new HashSet<>()));
      boolean last = i + 1 == levels.size();
      block.names.add(last ? add.name() : levels.get(i + 1).path().getLast().text());
    }
  }

  /** The new blocks around a place, the outermost first. */
  private static List<Place> levels(Place place) {
    List<Place> levels = new ArrayList<>();
    for (int i = 1; i <= place.path().size(); i++)
      levels.add(new Place(place.anchor(), place.path().subList(0, i)));
    return levels;
  }

  private static void check(BlockSchema schema, Place place, Made block, List<Missing> missing) {
    schema
        .attributes()
        .forEach((name, attribute) -> {
          if (attribute.required() && !block.names.contains(name))
            missing.add(new Missing(block.source, place, name, false));
        });
    schema
        .blocks()
        .forEach((name, nested) -> {
          if (nested.required() && !block.names.contains(name))
            missing.add(new Missing(block.source, place, name, true));
        });
  }

  private Optional<BlockSchema> body(Place place, SourceText source) {
    Place.Header first = place.path().getFirst();
    List<String> names = new ArrayList<>();
    for (Place.Header header : place.path().subList(first.beside() ? 1 : 0, place.path().size()))
      names.add(header.text());
    if (first.beside()) return body(new Facts(ofHeader(first.text()), List.of()), names);
    return body(facts(place.anchor(), source), names);
  }

  private static Optional<BlockSchema> body(Facts facts, List<String> names) {
    if (names.isEmpty() && facts.path().isEmpty()) return facts.resource();
    Optional<SchemaElement> element = facts.find(names);
    if (element.isEmpty()) return Optional.empty();
    return switch (element.get()) {
      case NestedBlock block -> Optional.of(block.body());
      case AttributeSchema _ -> Optional.empty();
    };
  }

  /** {@code resource "type" "name"}. */
  private static Optional<BlockSchema> ofHeader(String header) {
    String[] words = header.split("\"", -1);
    return words.length > 1 ? ProviderSchemas.resource(words[1]) : Optional.empty();
  }

  /** What the provider says of a block that is there. */
  private Facts facts(Block anchor, SourceText source) {
    Facts facts = Facts.NONE;
    for (Node node : trees.around(Origin.of(source, anchor.start(), anchor.end()))) {
      if (!(node instanceof Block block)) continue;
      facts = below(facts, block);
      if (block.equals(anchor)) break;
    }
    return facts;
  }

  private static Facts below(Facts facts, Block block) {
    return switch (block.type()) {
      case "resource" -> new Facts(ProviderSchemas.resource(block.label(0)), List.of());
      case "data" -> new Facts(ProviderSchemas.data(block.label(0)), List.of());
      case "dynamic" -> facts.below(block.label(0));
      case "content" -> facts;
      default -> facts.below(block.type());
    };
  }
}
