package dev.lintel.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds defaults and allowed values to facts: {@code PROVIDER-defaults.tsv} with type, path,
 * default, values. They were taken from documentation by pattern, so that {@link DocumentedValue}
 * decides what to believe. Only resources have them.
 */
final class DefaultsReader {
  private DefaultsReader() {}

  /**
   * Facts with the defaults of their provider; {@code google-beta} takes those of {@code google}.
   */
  static Facts merge(Facts facts, Path folder) throws IOException {
    String provider = facts.provider().equals("google-beta") ? "google" : facts.provider();
    Path file = folder.resolve(provider + "-defaults.tsv");
    if (!Files.exists(file)) {
      return facts;
    }
    SortedMap<String, BlockSchema> types = new TreeMap<>(facts.types());
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      String[] path = cells[1].split("\\.", -1);
      types.computeIfPresent(
          CompactForm.RESOURCE + cells[0], (key, block) -> put(block, path, 0, cells[2], cells[3]));
    }
    return new Facts(facts.provider(), facts.version(), types);
  }

  private static BlockSchema put(
      BlockSchema block, String[] path, int at, String value, String values) {
    Map<String, AttributeSchema> attributes = new TreeMap<>(block.attributes());
    Map<String, NestedBlock> blocks = new TreeMap<>(block.blocks());
    if (at == path.length - 1) {
      attributes.computeIfPresent(
          path[at],
          (name, attribute) -> new DocumentedValue(block, name, attribute).with(value, values));
    } else {
      blocks.computeIfPresent(path[at], (name, nested) -> put(nested, path, at + 1, value, values));
      attributes.computeIfPresent(
          path[at],
          (name, attribute) ->
              with(attribute, attribute.nested().map(n -> put(n, path, at + 1, value, values))));
    }
    return new BlockSchema(attributes, blocks);
  }

  private static NestedBlock put(
      NestedBlock nested, String[] path, int at, String value, String values) {
    return new NestedBlock(
        nested.nesting(),
        nested.minimum(),
        nested.maximum(),
        put(nested.body(), path, at, value, values));
  }

  private static AttributeSchema with(AttributeSchema attribute, Optional<NestedBlock> nested) {
    return new AttributeSchema(
        attribute.type(),
        attribute.required(),
        attribute.optional(),
        attribute.computed(),
        attribute.defaultValue(),
        attribute.allowed(),
        nested);
  }
}
