package dev.lintel.engine.read;

import dev.lintel.engine.Values;
import dev.lintel.engine.judge.Interpreter;
import dev.lintel.engine.logic.Truth;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.knowledge.language.Parsed;
import dev.lintel.knowledge.language.Parser;
import dev.lintel.model.Category;
import dev.lintel.model.Element;
import dev.lintel.model.Resource;
import dev.lintel.model.Stack;
import dev.lintel.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values for names, as the attributes of a resource, over which requirements are evaluated. */
record Bindings(Map<String, Value> values) {

  Truth evaluate(String requirement) {
    Interpreter interpreter = new Interpreter();
    Map<String, Element> entries = new LinkedHashMap<>();
    values.forEach((name, value) -> entries.put(name, Element.sure(value)));
    Value.Mapping attributes =
        new Value.Mapping(Value.MappingType.OBJECT, entries, Optional.empty(), Values.HERE);
    Resource resource =
        new Resource(
            "thing.x",
            "thing.x",
            "",
            Category.RESOURCE,
            "thing",
            "x",
            attributes,
            Values.map(),
            Optional.empty(),
            Optional.empty());
    Stack stack =
        new Stack(".", ".", "terraform", "", List.of(resource), Map.of(), List.of(), List.of());
    StackView view = new StackView(stack, NoCatalogue.INSTANCE, interpreter);
    return interpreter.test(tree(requirement), view.bare(resource), Optional.empty());
  }

  private static Expression tree(String requirement) {
    Parsed parsed = Parser.parse(requirement);
    if (parsed instanceof Parsed.Tree tree) return tree.expression();
    throw new IllegalArgumentException(requirement + ": " + parsed);
  }
}
