package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.Literals;
import dev.lintel.dialects.terraform.configuration.PlacedAttribute;
import dev.lintel.dialects.terraform.configuration.PlacedBlock;
import dev.lintel.dialects.terraform.evaluate.Scope;
import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.syntax.hcl.Attribute;
import dev.lintel.syntax.hcl.Block;
import dev.lintel.syntax.hcl.Body;
import dev.lintel.syntax.hcl.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A {@code dynamic} block: one object for every element of its {@code for_each}. */
final class DynamicBlock {
  private static final int MOST = 10_000;

  private final PlacedBlock block;
  private final Scope scope;
  private final Map<String, Value> names;
  private final String iterator;
  private final Body content;
  private final List<Round> rounds = new ArrayList<>();
  private Optional<Cause> open = Optional.empty();

  /**
   * One time that the content is gone through.
   *
   * @param names those that the content may use besides the module's
   * @param origin the dynamic block, leading to the element
   */
  record Round(Map<String, Value> names, Origin origin, boolean sure) {}

  /**
   * @param names the iterators of the dynamic blocks around this one
   */
  DynamicBlock(PlacedBlock block, Scope scope, Map<String, Value> names) {
    this.block = block;
    this.scope = scope;
    this.names = names;
    iterator =
        attribute("iterator").flatMap(a -> Literals.name(a.value())).orElse(block.block().label(0));
    content = contentOf(block.block().body());
    attribute("for_each").ifPresent(a -> addRounds(AttributeValues.of(a, scope, names)));
  }

  Body content() {
    return content;
  }

  List<Round> rounds() {
    return rounds;
  }

  Optional<Cause> open() {
    return open;
  }

  private Optional<PlacedAttribute> attribute(String name) {
    for (Item item : block.block().body().items())
      if (item instanceof Attribute attribute && attribute.name().equals(name))
        return Optional.of(new PlacedAttribute(block.source(), attribute));
    return Optional.empty();
  }

  private static Body contentOf(Body body) {
    for (Item item : body.items())
      if (item instanceof Block inner && inner.type().equals("content")) return inner.body();
    return new Body(body.end(), body.end(), List.of());
  }

  private void addRounds(Value collection) {
    switch (collection) {
      case Value.Sequence sequence -> addElements(sequence);
      case Value.Mapping mapping -> addEntries(mapping);
      case Value.Absent _ -> {}
      case Value.Reference _, Value.PartialText _, Value.Unknown _, Value.Encoded _ ->
          addUnknown(collection);
      case Value.Text _, Value.Number _, Value.Bool _ ->
          open =
              Optional.of(
                  new Cause(
                      Reason.MALFORMED,
                      "the for_each of this dynamic block is no collection",
                      collection.origin()));
    }
  }

  private void addElements(Value.Sequence sequence) {
    boolean set = sequence.type() == Value.SequenceType.SET;
    int index = 0;
    for (Element element : sequence.elements()) {
      Value value = element.value();
      Value key = set ? value : new Value.Number(BigDecimal.valueOf(index), value.origin());
      add(key, value, element.sure());
      index++;
    }
    sequence.open().ifPresent(this::openBy);
  }

  private void addEntries(Value.Mapping mapping) {
    for (Map.Entry<String, Element> entry : mapping.entries().entrySet()) {
      Value value = entry.getValue().value();
      Value key =
          entry.getKey().equals(Value.Mapping.UNKNOWN_KEY)
              ? unknown("key", Causes.of(value, "a key"), value.origin())
              : new Value.Text(entry.getKey(), value.origin());
      add(key, value, entry.getValue().sure());
    }
    mapping.open().ifPresent(this::openBy);
  }

  private void openBy(Cause cause) {
    if (rounds.isEmpty()) addUnknown(cause, cause.where());
    else open = Optional.of(cause);
  }

  private void addUnknown(Value collection) {
    addUnknown(Causes.of(collection, "what it goes through"), collection.origin());
  }

  private void addUnknown(Cause cause, Origin where) {
    add(unknown("key", cause, where), unknown("value", cause, where), false);
    open = Optional.of(cause);
  }

  private Value unknown(String name, Cause cause, Origin where) {
    Hints hints = name.equals("key") ? Hints.NONE.withNotNull() : Hints.NONE;
    return new Value.Unknown(List.of(cause), hints, where);
  }

  private void add(Value key, Value value, boolean sure) {
    if (rounds.size() == MOST) {
      open =
          Optional.of(
              new Cause(
                  Reason.LIMIT,
                  "more than " + MOST + " blocks; the rest is left out",
                  value.origin()));
      return;
    }
    Map<String, Element> entries = new LinkedHashMap<>();
    entries.put("key", Element.sure(key));
    entries.put("value", Element.sure(value));
    Map<String, Value> all = new HashMap<>(names);
    all.put(
        iterator,
        new Value.Mapping(Value.MappingType.OBJECT, entries, Optional.empty(), value.origin()));
    rounds.add(new Round(all, block.origin().leadingTo(value.origin()), sure));
  }
}
