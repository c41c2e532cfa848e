package dev.lintel.engine.function;

import dev.lintel.engine.logic.Equality;
import dev.lintel.engine.logic.Truth;
import dev.lintel.model.Element;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Absent;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.Sequence;
import java.util.Map;

/**
 * {@code k8s.selects}: whether a label selector selects labels; an empty one selects all
 * (Kubernetes API reference, LabelSelector).
 */
public final class Selectors {
  private Selectors() {}

  public static Truth selects(Value selector, Value labels) {
    if (selector instanceof Absent) return Truth.TRUE;
    if (!(selector instanceof Mapping map)) return Truth.UNKNOWN;
    boolean structured =
        map.entries().containsKey("matchLabels") || map.entries().containsKey("matchExpressions");
    if (!structured) return all(map, labels);
    Value byLabel = map.get("matchLabels").orElseGet(() -> new Absent(map.origin()));
    Value byExpression = map.get("matchExpressions").orElseGet(() -> new Absent(map.origin()));
    Truth first = byLabel instanceof Mapping wanted ? all(wanted, labels) : absent(byLabel);
    return first.and(expressions(byExpression, labels));
  }

  private static Truth absent(Value value) {
    return value instanceof Absent ? Truth.TRUE : Truth.UNKNOWN;
  }

  private static Truth all(Mapping wanted, Value labels) {
    Truth all = wanted.open().isPresent() ? Truth.UNKNOWN : Truth.TRUE;
    for (Map.Entry<String, Element> entry : wanted.entries().entrySet())
      all = all.and(Equality.of(label(labels, entry.getKey()), entry.getValue().value()));
    return all;
  }

  private static Value label(Value labels, String name) {
    if (labels instanceof Absent) return labels;
    if (!(labels instanceof Mapping map)) return labels;
    Element element = map.entries().get(name);
    if (element != null && element.sure()) return element.value();
    if (element == null && map.open().isEmpty()) return new Absent(map.origin());
    return Value.Unknown.of(Reason.CONDITION, "the label may not be there", map.origin());
  }

  private static Truth expressions(Value value, Value labels) {
    if (value instanceof Absent) return Truth.TRUE;
    if (!(value instanceof Sequence list)) return Truth.UNKNOWN;
    Truth all = list.open().isPresent() ? Truth.UNKNOWN : Truth.TRUE;
    for (Element element : list.elements()) all = all.and(expression(element.value(), labels));
    return all;
  }

  private static Truth expression(Value value, Value labels) {
    if (!(value instanceof Mapping map)) return Truth.UNKNOWN;
    Value key = map.get("key").orElse(value);
    if (!(key instanceof Value.Text name)) return Truth.UNKNOWN;
    Value label = label(labels, name.value());
    Truth there =
        label instanceof Absent ? Truth.FALSE : label.known() ? Truth.TRUE : Truth.UNKNOWN;
    Value operator = map.get("operator").orElse(value);
    Value values = map.get("values").orElseGet(() -> new Absent(map.origin()));
    if (!(operator instanceof Value.Text word)) return Truth.UNKNOWN;
    return switch (word.value()) {
      case "Exists" -> there;
      case "DoesNotExist" -> there.not();
      case "In" -> there.and(Patterns.exists(values, one -> Equality.of(one, label)));
      case "NotIn" -> there.and(Patterns.exists(values, one -> Equality.of(one, label))).not();
      default -> Truth.UNKNOWN;
    };
  }
}
