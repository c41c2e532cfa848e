package dev.lintel.fix.lens;

import dev.lintel.fix.lens.Container.Facts;
import dev.lintel.schema.AttributeSchema;
import dev.lintel.schema.NestedBlock;
import dev.lintel.schema.SchemaElement;
import java.util.List;
import java.util.Optional;

/** Writes a value under names that are not there. */
final class NestedWriter {
  private NestedWriter() {}

  /**
   * @param names at least one; those before the last are made as the provider has them: blocks, or
   *     objects
   * @param text the value: HCL, or JSON in a JSON text
   */
  static Change write(Container container, List<String> names, String text) {
    return switch (container) {
      case Container.OfBlock block -> inBlock(block, names, text);
      case Container.OfObject object ->
          new Change.Entry(
              object.source(),
              object.object(),
              HclText.key(names.getFirst()),
              object(names.subList(1, names.size()), text));
      case Container.OfJson json ->
          new Change.Raw(
              json.source(),
              JsonText.member(
                  json.source(),
                  json.start(),
                  json.end(),
                  names.getFirst(),
                  json(names.subList(1, names.size()), text)));
    };
  }

  private static Change inBlock(Container.OfBlock block, List<String> names, String text) {
    Place place = block.place();
    Facts facts = block.facts();
    for (int i = 0; i < names.size() - 1; i++) {
      String name = names.get(i);
      if (!isBlock(facts.find(List.of(name))))
        return new Change.Add(
            block.source(), place, name, object(names.subList(i + 1, names.size()), text));
      place = place.under(name, "");
      facts = facts.below(name);
    }
    return new Change.Add(block.source(), place, names.getLast(), text);
  }

  /** Whether a name stands for nested blocks. */
  static boolean isBlock(Optional<SchemaElement> element) {
    if (element.isEmpty()) return false;
    return switch (element.get()) {
      case NestedBlock _ -> true;
      case AttributeSchema attribute -> attribute.takesBlocks();
    };
  }

  private static String object(List<String> names, String text) {
    String all = text;
    for (int i = names.size() - 1; i >= 0; i--)
      all = "{\n  " + HclText.key(names.get(i)) + " = " + all.replace("\n", "\n  ") + "\n}";
    return all;
  }

  private static String json(List<String> names, String text) {
    String all = text;
    for (int i = names.size() - 1; i >= 0; i--)
      all = "{\n  " + JsonText.quoted(names.get(i)) + ": " + all.replace("\n", "\n  ") + "\n}";
    return all;
  }
}
