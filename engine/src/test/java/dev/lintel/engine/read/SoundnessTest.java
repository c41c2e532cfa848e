package dev.lintel.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.Values;
import dev.lintel.engine.logic.Truth;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The law of partial knowledge: where a requirement is true or false though some values are not
 * known, it is so for everything that they may turn out to be.
 */
class SoundnessTest {
  private static final String[] TEXTS = {"a", "b", "ab", "", "c"};
  private static final int REQUIREMENTS = 3_000;
  private static final int COMPLETIONS = 12;

  private final Random random = new Random(7);

  /** What is known of the names, and one way in which it may turn out. */
  private record World(Map<String, Value> known, Map<String, Value> full) {}

  @Test
  void whatIsSureHoldsInEveryCompletion() {
    RandomRequirement requirements = new RandomRequirement(11);
    int decided = 0;
    for (int i = 0; i < REQUIREMENTS; i++) {
      String requirement = requirements.make();
      long seed = random.nextLong();
      for (int j = 0; j < COMPLETIONS; j++) {
        World world = world(new Random(seed), new Random(seed * 31 + j));
        Truth partial = new Bindings(world.known).evaluate(requirement);
        if (partial == Truth.UNKNOWN) continue;
        decided++;
        assertThat(new Bindings(world.full).evaluate(requirement))
            .as("%s over %s", requirement, world.full)
            .isEqualTo(partial);
      }
    }
    assertThat(decided).isGreaterThan(REQUIREMENTS * COMPLETIONS / 4);
  }

  /**
   * @param shape decides what is known; the same for every completion
   * @param choice decides the rest
   */
  private static World world(Random shape, Random choice) {
    Map<String, Value> known = new HashMap<>();
    Map<String, Value> full = new HashMap<>();
    for (String name : List.of("p", "q")) truth(name, shape, choice, known, full);
    for (String name : List.of("n", "m")) number(name, shape, choice, known, full);
    for (String name : List.of("s", "t")) text(name, shape, choice, known, full);
    for (String name : List.of("l", "k")) list(name, shape, choice, known, full);
    map(shape, choice, known, full);
    return new World(known, full);
  }

  private static void truth(
      String name, Random shape, Random choice, Map<String, Value> known, Map<String, Value> full) {
    boolean value = shape.nextBoolean();
    if (shape.nextInt(3) > 0) {
      known.put(name, Values.bool(value));
      full.put(name, Values.bool(value));
    } else {
      known.put(name, Values.set());
      full.put(name, Values.bool(choice.nextBoolean()));
    }
  }

  private static void number(
      String name, Random shape, Random choice, Map<String, Value> known, Map<String, Value> full) {
    int value = shape.nextInt(4);
    int kind = shape.nextInt(3);
    if (kind == 0) {
      known.put(name, Values.number("" + value));
      full.put(name, Values.number("" + value));
    } else if (kind == 1) {
      known.put(name, Values.between(value, value + 1.0));
      full.put(name, Values.number("" + (value + choice.nextInt(2))));
    } else {
      known.put(name, Values.set());
      full.put(name, Values.number("" + choice.nextInt(5)));
    }
  }

  private static void text(
      String name, Random shape, Random choice, Map<String, Value> known, Map<String, Value> full) {
    Value[] both = text(shape, choice);
    known.put(name, both[0]);
    full.put(name, both[1]);
  }

  private static Value[] text(Random shape, Random choice) {
    String one = TEXTS[shape.nextInt(TEXTS.length)];
    String other = TEXTS[shape.nextInt(TEXTS.length)];
    String any = TEXTS[choice.nextInt(TEXTS.length)];
    Value full;
    Value known;
    switch (shape.nextInt(4)) {
      case 0 -> {
        known = Values.among(Values.text(one), Values.text(other));
        full = Values.text(choice.nextBoolean() ? one : other);
      }
      case 1 -> {
        known = one.isEmpty() ? Values.set() : Values.partial(Values.text(one), Values.unknown());
        full = Values.text(one + any);
      }
      case 2 -> {
        known = Values.set();
        full = Values.text(any);
      }
      default -> {
        known = Values.text(one);
        full = known;
      }
    }
    return new Value[] {known, full};
  }

  private static void list(
      String name, Random shape, Random choice, Map<String, Value> known, Map<String, Value> full) {
    List<Element> seen = new ArrayList<>();
    List<Value> real = new ArrayList<>();
    int size = shape.nextInt(3);
    for (int i = 0; i < size; i++) {
      Value[] both = text(shape, choice);
      boolean sure = shape.nextInt(3) > 0;
      seen.add(new Element(both[0], sure));
      if (sure || choice.nextBoolean()) real.add(both[1]);
    }
    boolean open = shape.nextInt(4) == 0;
    if (open && choice.nextBoolean()) real.add(Values.text(TEXTS[choice.nextInt(TEXTS.length)]));
    known.put(
        name,
        new Value.Sequence(
            Value.SequenceType.LIST,
            seen,
            open ? Optional.of(Values.unknown().causes().getFirst()) : Optional.empty(),
            Values.HERE));
    full.put(name, Values.list(real.toArray(Value[]::new)));
  }

  private static void map(
      Random shape, Random choice, Map<String, Value> known, Map<String, Value> full) {
    Map<String, Element> seen = new LinkedHashMap<>();
    Map<String, Element> real = new LinkedHashMap<>();
    boolean open = shape.nextInt(3) == 0;
    for (String key : List.of("a", "b")) {
      Value[] both = text(shape, choice);
      boolean shown = !open || shape.nextBoolean();
      if (shown) seen.put(key, Element.sure(both[0]));
      real.put(key, Element.sure(both[1]));
    }
    known.put("f", mapping(seen, open));
    full.put("f", mapping(real, false));
  }

  private static Value mapping(Map<String, Element> entries, boolean open) {
    return new Value.Mapping(
        Value.MappingType.MAP,
        entries,
        open ? Optional.of(Values.unknown().causes().getFirst()) : Optional.empty(),
        Values.HERE);
  }
}
