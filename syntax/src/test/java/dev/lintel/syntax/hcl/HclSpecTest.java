package dev.lintel.syntax.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.syntax.Position;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.SyntaxProblem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of HCL's own specification: values, their types, and the places of mistakes. */
@EnabledIfSystemProperty(named = Corpora.PROPERTY, matches = ".+")
class HclSpecTest {
  static List<Path> cases() {
    return Corpora.files(Corpora.folder("hcl-spec"), ".t");
  }

  @Test
  void allCasesAreThere() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(15);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCaseOfTheSpecification(Path path) {
    Body expected = read(path, ".t").body();
    HclFile specification = read(path, ".hcldec");
    Map<String, @Nullable Object> variables = variables(specification.body());
    SpecDecoder decoder = new SpecDecoder(read(path, ".hcl"), variables);
    Object result = decoder.decode(root(specification.body()));

    List<String> problems = new ArrayList<>();
    for (SyntaxProblem problem : decoder.problems())
      problems.add(place(read(path, ".hcl").source(), problem.start(), problem.end()));
    assertThat(problems).isEqualTo(diagnostics(expected));
    for (Item item : expected.items()) {
      if (!(item instanceof Attribute it)) continue;
      if (it.name().equals("result"))
        assertThat(comparable(result))
            .isEqualTo(comparable(new SpecEvaluator(variables).value(it.value())));
      if (it.name().equals("result_type")) assertThat(conforms(result, it.value())).isTrue();
    }
  }

  private static HclFile read(Path test, String suffix) {
    String name = test.getFileName().toString().replaceFirst("\\.t$", suffix);
    return HclParser.parse(Corpora.read(test.resolveSibling(name)));
  }

  private static Map<String, @Nullable Object> variables(Body specification) {
    Map<String, @Nullable Object> variables = new HashMap<>();
    for (Item item : specification.items())
      if (item instanceof Block block && block.type().equals("variables"))
        for (Item inner : block.body().items())
          if (inner instanceof Attribute it)
            variables.put(it.name(), new SpecEvaluator(Map.of()).value(it.value()));
    return variables;
  }

  private static Block root(Body specification) {
    for (Item item : specification.items())
      if (item instanceof Block block && !block.type().equals("variables")) return block;
    throw new IllegalArgumentException("no specification");
  }

  private static String place(SourceText source, int start, int end) {
    return place(source, start) + "-" + place(source, end);
  }

  private static String place(SourceText source, int offset) {
    Position position = source.position(offset);
    int bytes = source.substring(0, offset).getBytes(StandardCharsets.UTF_8).length;
    return position.line() + ":" + position.column() + " byte " + bytes;
  }

  private static List<String> diagnostics(Body expected) {
    List<String> places = new ArrayList<>();
    for (Item item : expected.items())
      if (item instanceof Block block && block.type().equals("diagnostics"))
        for (Item error : block.body().items())
          places.add(
              place(((Block) error).body(), "from") + "-" + place(((Block) error).body(), "to"));
    return places;
  }

  private static String place(Body error, String end) {
    Map<String, @Nullable Object> values = new HashMap<>();
    for (Item item : error.items())
      if (item instanceof Block block && block.type().equals(end))
        for (Item inner : block.body().items())
          if (inner instanceof Attribute it)
            values.put(it.name(), new SpecEvaluator(Map.of()).value(it.value()));
    return values.get("line") + ":" + values.get("column") + " byte " + values.get("byte");
  }

  /** Numbers to the precision that HCL's own arithmetic has beyond doubt. */
  private static String comparable(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case BigDecimal it ->
          it.round(new java.math.MathContext(100)).stripTrailingZeros().toPlainString();
      case Map<?, ?> it -> {
        StringBuilder out = new StringBuilder("{");
        it.entrySet().stream()
            .sorted(Map.Entry.comparingByKey((a, b) -> a.toString().compareTo(b.toString())))
            .forEach(e ->
                out.append(e.getKey()).append('=').append(comparable(e.getValue())).append('\n'));
        yield out.append("}").toString();
      }
      case List<?> it -> it.stream().map(HclSpecTest::comparable).toList().toString();
      case String it -> Trees.quoted(it);
      default -> value.toString();
    };
  }

  private static boolean conforms(@Nullable Object value, Expression type) {
    if (value == null) return true;
    return switch (type) {
      case Expression.Variable it ->
          switch (it.name()) {
            case "string" -> value instanceof String;
            case "number" -> value instanceof BigDecimal;
            case "bool" -> value instanceof Boolean;
            default -> it.name().equals("any");
          };
      case Expression.Call it when it.function().equals("object") ->
          conformsToObject((Map<?, ?>) value, (Expression.ObjectLiteral) it.arguments().getFirst());
      case Expression.Call it when it.function().equals("map") ->
          ((Map<?, ?>) value)
              .values().stream().allMatch(v -> conforms(v, it.arguments().getFirst()));
      default -> throw new UnsupportedOperationException(type.toString());
    };
  }

  private static boolean conformsToObject(Map<?, ?> value, Expression.ObjectLiteral type) {
    SpecEvaluator keys = new SpecEvaluator(Map.of());
    if (value.size() != type.entries().size()) return false;
    return type.entries().stream()
        .allMatch(e -> {
          String key = String.valueOf(keys.value(e.key()));
          return value.containsKey(key) && conforms(value.get(key), e.value());
        });
  }
}
