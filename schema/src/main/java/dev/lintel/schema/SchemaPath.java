package dev.lintel.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks a schema along a path of names. */
final class SchemaPath {
  private SchemaPath() {}

  /** Cuts at dots outside quotes and brackets, and leaves out brackets with what they hold. */
  static List<String> steps(String path) {
    List<String> steps = new ArrayList<>();
    StringBuilder step = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (quoted) {
        if (c == '\'') {
          quoted = false;
        } else if (depth == 0) {
          step.append(c);
        }
      } else if (c == '\'') {
        quoted = true;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && c == '.') {
        steps.add(step.toString());
        step.setLength(0);
      } else if (depth == 0) {
        step.append(c);
      }
    }
    steps.add(step.toString());
    return steps;
  }

  static Optional<SchemaElement> find(BlockSchema start, List<String> steps) {
    Optional<SchemaElement> at = Optional.empty();
    for (int i = 0; i < steps.size(); i++) {
      String name = steps.get(i);
      at = i == 0 ? start.element(name) : below(at.get(), name);
      if (at.isEmpty()) {
        return at;
      }
    }
    return at;
  }

  private static Optional<SchemaElement> below(SchemaElement element, String name) {
    return switch (element) {
      case NestedBlock block -> inside(block, name);
      case AttributeSchema attribute ->
          attribute.nested().isPresent()
              ? inside(attribute.nested().get(), name)
              : part(attribute, name);
    };
  }

  /** Under a map the step is a label: what it leads to is one body. */
  private static Optional<SchemaElement> inside(NestedBlock block, String name) {
    return block.nesting() == Nesting.MAP
        ? Optional.of(new NestedBlock(Nesting.SINGLE, 0, 1, block.body()))
        : block.body().element(name);
  }

  /** The parts of an attribute are written, or filled by the provider, together with it. */
  private static Optional<SchemaElement> part(AttributeSchema whole, String name) {
    Optional<SchemaType> type = member(whole.type(), name);
    return type.isEmpty()
        ? Optional.empty()
        : Optional.of(
            AttributeSchema.of(type.get(), false, whole.configurable(), whole.computed()));
  }

  private static Optional<SchemaType> member(SchemaType type, String name) {
    return switch (type) {
      case SchemaType.ListOf list -> member(list.element(), name);
      case SchemaType.SetOf set -> member(set.element(), name);
      case SchemaType.MapOf map -> Optional.of(map.element());
      case SchemaType.ObjectOf object -> Optional.ofNullable(object.members().get(name));
      case SchemaType.Primitive primitive ->
          primitive == SchemaType.DYNAMIC ? Optional.of(primitive) : Optional.empty();
    };
  }
}
