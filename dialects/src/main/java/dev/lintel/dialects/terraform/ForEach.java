package dev.lintel.dialects.terraform;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The instances that the value of a {@code for_each} makes, in the order of their keys. */
final class ForEach {
  private final StackEvaluation stack;
  private final String what;

  /** By key, in the order of Unicode code points, as Terraform goes through maps and sets. */
  private final Map<String, Instance> instances = new TreeMap<>(CodePoints.ORDER);

  /** Values whose key is not known. */
  private final List<Value> keyless = new ArrayList<>();

  private boolean keylessIsSure;
  private Optional<Cause> open = Optional.empty();

  ForEach(StackEvaluation stack, String what) {
    this.stack = stack;
    this.what = what;
  }

  Expansion expand(Value value) {
    switch (value) {
      case Value.Mapping mapping -> addEntries(mapping);
      case Value.Sequence sequence -> addElements(sequence);
      case Value.Text _,
          Value.Number _,
          Value.Bool _,
          Value.Absent _,
          Value.PartialText _,
          Value.Encoded _ ->
          refuse(value.origin());
      case Value.Reference _, Value.Unknown _ ->
          open = Optional.of(Causes.of(value, "its for_each"));
    }
    return expansion(value.origin());
  }

  private void addEntries(Value.Mapping mapping) {
    open = mapping.open();
    for (Map.Entry<String, Element> entry : mapping.entries().entrySet()) {
      Element element = entry.getValue();
      if (entry.getKey().equals(Value.Mapping.UNKNOWN_KEY)) {
        addKeyless(element.value(), element.sure());
      } else {
        Value key = new Value.Text(entry.getKey(), element.value().origin());
        add(entry.getKey(), key, element.value(), element.sure(), mapping);
      }
    }
  }

  private void addElements(Value.Sequence sequence) {
    boolean set = sequence.type() == Value.SequenceType.SET;
    if (!set && !sequence.elements().isEmpty())
      stack
          .problems()
          .warning(
              sequence.origin(),
              "the for_each of " + what + " is a list; Terraform takes a map or toset(…)");
    open = sequence.open();
    for (Element element : sequence.elements())
      switch (element.value()) {
        case Value.Text text -> add(text.value(), text, text, element.sure(), sequence);
        case Value.Number number -> {
          String key = number.value().stripTrailingZeros().toPlainString();
          add(key, new Value.Text(key, number.origin()), number, element.sure(), sequence);
        }
        case Value.Absent _, Value.Bool _, Value.Sequence _, Value.Mapping _ ->
            refuse(element.value().origin());
        case Value.Reference _, Value.PartialText _, Value.Unknown _, Value.Encoded _ ->
            addKeyless(element.value(), element.sure());
      }
  }

  private void add(String key, Value eachKey, Value eachValue, boolean sure, Value all) {
    if (instances.size() == Expander.MOST_INSTANCES) {
      if (open.isEmpty()) open = Optional.of(Expander.tooMany(stack, what, all.origin()));
      return;
    }
    Optional<Cause> possible = sure ? Optional.empty() : Optional.of(maybe(eachValue.origin()));
    instances.putIfAbsent(
        key, Instance.keyed(InstanceKeys.text(key), key, eachKey, eachValue, possible));
  }

  private static Cause maybe(Origin where) {
    return new Cause(Reason.CONDITION, "whether its for_each has this key is not known", where);
  }

  private void addKeyless(Value value, boolean sure) {
    keyless.add(value);
    keylessIsSure |= sure;
  }

  private void refuse(Origin where) {
    stack
        .problems()
        .warning(where, "the for_each of " + what + " must be a map or a set of strings");
    open =
        Optional.of(new Cause(Reason.MALFORMED, "its for_each is neither a map nor a set", where));
  }

  private Expansion expansion(Origin where) {
    List<Instance> all = new ArrayList<>(instances.values());
    if (!keyless.isEmpty() || open.isPresent()) all.add(unknown(where));
    Optional<Cause> more = open;
    if (more.isEmpty() && !keyless.isEmpty())
      more = Optional.of(Causes.of(keyless.get(0), "a key of its for_each"));
    return new Expansion(Expansion.Form.FOR_EACH, all, more);
  }

  private Instance unknown(Origin where) {
    Cause cause =
        open.isPresent() ? open.get() : Causes.of(keyless.get(0), "a key of its for_each");
    Value key =
        new Value.Unknown(List.of(cause), Hints.symbol(what + "[?].each.key").withNotNull(), where);
    Value value =
        keyless.size() == 1 && open.isEmpty()
            ? keyless.get(0)
            : new Value.Unknown(List.of(cause), Hints.symbol(what + "[?].each.value"), where);
    return Instance.keyed(
        Instance.UNKNOWN_KEY,
        Value.Mapping.UNKNOWN_KEY,
        key,
        value,
        keylessIsSure ? Optional.empty() : Optional.of(cause));
  }
}
