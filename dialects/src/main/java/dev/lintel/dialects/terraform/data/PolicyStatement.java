package dev.lintel.dialects.terraform.data;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One {@code statement} block in the form that AWS has. */
final class PolicyStatement {
  private final Value.Mapping block;
  private final Map<String, Element> entries = new LinkedHashMap<>();

  private PolicyStatement(Value.Mapping block) {
    this.block = block;
  }

  static Value.Mapping of(Value.Mapping block) {
    return new PolicyStatement(block).statement();
  }

  private Value.Mapping statement() {
    argument("sid").filter(PolicyStatement::isSet).ifPresent(sid -> put("Sid", sid));
    put("Effect", argument("effect").orElseGet(() -> new Value.Text("Allow", block.origin())));
    putList("Action", "actions");
    putList("NotAction", "not_actions");
    putList("Resource", "resources");
    putList("NotResource", "not_resources");
    argument("principals").flatMap(this::principals).ifPresent(p -> put("Principal", p));
    argument("not_principals").flatMap(this::principals).ifPresent(p -> put("NotPrincipal", p));
    argument("condition").flatMap(this::conditions).ifPresent(c -> put("Condition", c));
    return new Value.Mapping(Value.MappingType.OBJECT, entries, Optional.empty(), block.origin());
  }

  private static boolean isSet(Value value) {
    return !(value instanceof Value.Text text && text.value().isEmpty());
  }

  private Optional<Value> argument(String name) {
    return argument(block, name);
  }

  private static Optional<Value> argument(Value.Mapping of, String name) {
    return of.get(name).filter(value -> !(value instanceof Value.Absent));
  }

  private void put(String name, Value value) {
    entries.put(name, Element.sure(value));
  }

  private void putList(String name, String argument) {
    argument(argument).flatMap(PolicyStatement::oneOrMany).ifPresent(value -> put(name, value));
  }

  /** A single text stands alone, several go in reverse order; none are left out. */
  private static Optional<Value> oneOrMany(Value list) {
    if (!(list instanceof Value.Sequence sequence)) return Optional.of(list);
    List<Element> elements = distinct(sequence.elements());
    if (elements.isEmpty() && sequence.open().isEmpty()) return Optional.empty();
    if (elements.size() == 1 && elements.get(0).sure() && sequence.open().isEmpty())
      return Optional.of(elements.get(0).value());
    sortDown(elements);
    return Optional.of(
        new Value.Sequence(Value.SequenceType.LIST, elements, sequence.open(), sequence.origin()));
  }

  /** Each known text once, its {@code &{…}} as the policy variable that it stands for. */
  private static List<Element> distinct(List<Element> elements) {
    Set<String> seen = new HashSet<>();
    List<Element> distinct = new ArrayList<>();
    for (Element each : elements)
      if (!(each.value() instanceof Value.Text text)) {
        if (!(each.value() instanceof Value.Absent)) distinct.add(each);
      } else if (seen.add(text.value())) {
        distinct.add(new Element(variables(text), each.sure()));
      }
    return distinct;
  }

  private static Value variables(Value value) {
    if (!(value instanceof Value.Text text) || !text.value().contains("&{")) return value;
    return new Value.Text(text.value().replace("&{", "${"), text.origin());
  }

  static void sortDown(List<Element> elements) {
    for (Element each : elements) if (!(each.value() instanceof Value.Text)) return;
    elements.sort((a, b) -> text(b).compareTo(text(a)));
  }

  private static String text(Element element) {
    return element.value() instanceof Value.Text text ? text.value() : "";
  }

  private Optional<Value> principals(Value blocks) {
    if (!(blocks instanceof Value.Sequence sequence)) return Optional.of(blocks);
    Map<String, Element> byType = new TreeMap<>();
    Optional<Cause> open = sequence.open();
    for (Element each : sequence.elements()) {
      if (!(each.value() instanceof Value.Mapping principal)) continue;
      Optional<Value> type = argument(principal, "type");
      Optional<Value> identifiers =
          argument(principal, "identifiers").flatMap(PolicyStatement::oneOrMany);
      if (identifiers.isEmpty()) continue;
      if (type.isPresent() && type.get() instanceof Value.Text text)
        byType.merge(
            text.value(), new Element(identifiers.get(), each.sure()), PolicyStatement::together);
      else open = Optional.of(DocumentCauses.of(type.orElse(principal)));
    }
    if (byType.isEmpty() && open.isEmpty()) return Optional.empty();
    if (byType.size() == 1 && open.isEmpty() && isEverybody(byType.get("*")))
      return byType.values().stream().map(Element::value).findFirst();
    return Optional.of(
        new Value.Mapping(Value.MappingType.OBJECT, byType, open, sequence.origin()));
  }

  private static boolean isEverybody(@org.jspecify.annotations.Nullable Element identifiers) {
    return identifiers != null
        && identifiers.sure()
        && identifiers.value() instanceof Value.Text text
        && text.value().equals("*");
  }

  private static Element together(Element first, Element second) {
    List<Element> all = new ArrayList<>(elements(first));
    all.addAll(elements(second));
    Optional<Cause> open = open(first.value()).or(() -> open(second.value()));
    return new Element(
        new Value.Sequence(Value.SequenceType.LIST, all, open, first.value().origin()),
        first.sure() || second.sure());
  }

  private static List<Element> elements(Element of) {
    if (!(of.value() instanceof Value.Sequence sequence)) return List.of(of);
    if (of.sure()) return sequence.elements();
    List<Element> maybe = new ArrayList<>();
    for (Element each : sequence.elements()) maybe.add(Element.maybe(each.value()));
    return maybe;
  }

  private static Optional<Cause> open(Value value) {
    return value instanceof Value.Sequence sequence ? sequence.open() : Optional.empty();
  }

  private Optional<Value> conditions(Value blocks) {
    if (!(blocks instanceof Value.Sequence sequence)) return Optional.of(blocks);
    Map<String, Test> byName = new TreeMap<>();
    Optional<Cause> open = sequence.open();
    for (Element each : sequence.elements()) {
      if (!(each.value() instanceof Value.Mapping condition)) continue;
      Value test = argument(condition, "test").orElse(condition);
      if (test instanceof Value.Text name)
        byName.computeIfAbsent(name.value(), _ -> new Test()).add(condition, each.sure());
      else open = Optional.of(DocumentCauses.of(test));
    }
    if (byName.isEmpty() && open.isEmpty()) return Optional.empty();
    Map<String, Element> tests = new LinkedHashMap<>();
    byName.forEach((name, test) -> tests.put(name, test.element(sequence.origin())));
    return Optional.of(new Value.Mapping(Value.MappingType.OBJECT, tests, open, sequence.origin()));
  }

  /** The conditions of one test: values by condition key. */
  private static final class Test {
    private final Map<String, Element> values = new TreeMap<>();
    private Optional<Cause> open = Optional.empty();
    private boolean sure;

    void add(Value.Mapping condition, boolean isSure) {
      sure |= isSure;
      Value variable = argument(condition, "variable").orElse(condition);
      String key = Value.Mapping.UNKNOWN_KEY;
      if (variable instanceof Value.Text text) key = text.value();
      else open = Optional.of(DocumentCauses.of(variable));
      Value given = inOrder(argument(condition, "values").orElse(condition));
      values.merge(key, new Element(given, isSure), PolicyStatement::together);
    }

    Element element(dev.lintel.model.Origin origin) {
      return new Element(new Value.Mapping(Value.MappingType.OBJECT, values, open, origin), sure);
    }
  }

  /** The values of a condition keep their order. */
  private static Value inOrder(Value values) {
    if (!(values instanceof Value.Sequence sequence)) return values;
    List<Element> elements = new ArrayList<>();
    for (Element each : sequence.elements())
      elements.add(new Element(variables(each.value()), each.sure()));
    if (elements.size() == 1 && elements.get(0).sure() && sequence.open().isEmpty())
      return elements.get(0).value();
    return new Value.Sequence(
        Value.SequenceType.LIST, elements, sequence.open(), sequence.origin());
  }
}
