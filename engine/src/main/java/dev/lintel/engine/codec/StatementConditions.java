package dev.lintel.engine.codec;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Absent;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.Sequence;
import dev.lintel.model.Value.SequenceType;
import dev.lintel.model.Value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Conditions as a list of records of {@code test}, {@code key} and {@code values}. */
final class StatementConditions {
  private StatementConditions() {}

  /** {@code {"Bool": {"aws:SecureTransport": "false"}}}. */
  static Value ofJson(Value value) {
    if (!(value instanceof Mapping tests)) return unread(value);
    List<Element> found = new ArrayList<>();
    Optional<Cause> open = tests.open();
    for (Map.Entry<String, Element> test : tests.entries().entrySet()) {
      if (test.getValue().value() instanceof Mapping keys) {
        ofTest(test.getKey(), keys, found);
        if (open.isEmpty()) open = keys.open();
      } else if (open.isEmpty()) {
        open = Optional.of(Opaque.causes(test.getValue().value()).getFirst());
      }
    }
    return new Sequence(SequenceType.LIST, found, open, value.origin());
  }

  private static void ofTest(String test, Mapping keys, List<Element> found) {
    Value name = new Value.Text(test, keys.origin());
    for (Map.Entry<String, Element> key : keys.entries().entrySet()) {
      Value values = key.getValue().value();
      Value keyText = new Value.Text(key.getKey(), values.origin());
      found.add(new Element(record(name, keyText, values, values), key.getValue().sure()));
    }
  }

  /** Blocks with {@code test}, {@code variable} and {@code values}. */
  static Value ofBlocks(Value value) {
    if (value instanceof Absent || value instanceof Unknown) return value;
    List<Element> found = new ArrayList<>();
    Optional<Cause> open = value instanceof Sequence list ? list.open() : Optional.empty();
    for (Element element : Blocks.of(value)) {
      if (element.value() instanceof Mapping block)
        found.add(new Element(ofBlock(block), element.sure()));
      else if (open.isEmpty()) open = Optional.of(Opaque.causes(element.value()).getFirst());
    }
    return new Sequence(SequenceType.LIST, found, open, value.origin());
  }

  private static Value ofBlock(Mapping block) {
    Value test = Fields.get(block, "test");
    return record(test, Fields.get(block, "variable"), Fields.get(block, "values"), block);
  }

  private static Value record(Value test, Value key, Value values, Value whole) {
    return PolicyDocument.record(
        whole.origin(), "test", test, "key", key, "values", Fields.list(values));
  }

  private static Value unread(Value value) {
    if (value instanceof Absent || value instanceof Unknown) return value;
    return value.known()
        ? Documents.malformed(value, "conditions were expected")
        : Documents.opaque(value);
  }
}
