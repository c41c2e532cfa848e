package dev.lintel.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.lintel.engine.Values;
import dev.lintel.engine.logic.Truth;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On values that are all known a requirement is worth what CEL's own implementation says. */
class CelOracleTest {
  private static final String[] TEXTS = {"a", "b", "ab", "", "c"};

  private static final Cel CEL =
      CelFactory.standardCelBuilder()
          .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
          .addVar("p", SimpleType.BOOL)
          .addVar("q", SimpleType.BOOL)
          .addVar("n", SimpleType.INT)
          .addVar("m", SimpleType.INT)
          .addVar("s", SimpleType.STRING)
          .addVar("t", SimpleType.STRING)
          .addVar("l", ListType.create(SimpleType.STRING))
          .addVar("k", ListType.create(SimpleType.STRING))
          .addVar("f", MapType.create(SimpleType.STRING, SimpleType.STRING))
          .build();

  @Test
  void agreesWithCel() throws Exception {
    RandomRequirement requirements = new RandomRequirement(42);
    Random random = new Random(43);
    for (int i = 0; i < 1_500; i++) {
      String requirement = requirements.make();
      var program = CEL.createProgram(CEL.compile(requirement).getAst());
      for (int j = 0; j < 3; j++) {
        Map<String, Object> plain = values(random);
        Object theirs = program.eval(plain);
        assertThat(new Bindings(ours(plain)).evaluate(requirement))
            .as("%s over %s", requirement, plain)
            .isEqualTo(Truth.of((Boolean) theirs));
      }
    }
  }

  private static Map<String, Object> values(Random random) {
    Map<String, Object> values = new HashMap<>();
    for (String name : List.of("p", "q")) values.put(name, random.nextBoolean());
    for (String name : List.of("n", "m")) values.put(name, (long) random.nextInt(4));
    for (String name : List.of("s", "t")) values.put(name, text(random));
    for (String name : List.of("l", "k")) {
      List<String> list = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) list.add(text(random));
      values.put(name, list);
    }
    values.put("f", Map.of("a", text(random), "b", text(random)));
    return values;
  }

  private static String text(Random random) {
    return TEXTS[random.nextInt(TEXTS.length)];
  }

  private static Map<String, Value> ours(Map<String, Object> plain) {
    Map<String, Value> values = new HashMap<>();
    plain.forEach((name, value) -> values.put(name, ours(value)));
    return values;
  }

  private static Value ours(@Nullable Object value) {
    return switch (value) {
      case null -> Values.absent();
      case Boolean bool -> Values.bool(bool);
      case Long number -> Values.number(number.toString());
      case String text -> Values.text(text);
      case List<?> list ->
          Values.list(list.stream().map(CelOracleTest::ours).toArray(Value[]::new));
      case Map<?, ?> map -> Values.map("a", ours(map.get("a")), "b", ours(map.get("b")));
      default -> throw new IllegalArgumentException(String.valueOf(value));
    };
  }
}
