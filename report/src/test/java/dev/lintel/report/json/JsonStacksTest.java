package dev.lintel.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Stack;
import dev.lintel.model.Value;
import dev.lintel.report.Samples;
import dev.lintel.report.StackView;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonStacksTest {
  private static final Origin HERE = Origin.of(Samples.MAIN, 0, 1);
  private static final Cause CAUSE = new Cause(Reason.VARIABLE, "var.x has no value", HERE);

  @Test
  void writesPlainValuesPlainly() {
    assertThat(written("n", new Value.Number(new BigDecimal("5.00"), HERE))).isEqualTo("5");
    assertThat(written("n", new Value.Number(new BigDecimal("1E+2"), HERE))).isEqualTo("100");
    assertThat(written("n", new Value.Number(new BigDecimal("0.10"), HERE))).isEqualTo("0.1");
    assertThat(written("b", new Value.Bool(true, HERE))).isEqualTo("true");
    assertThat(written("a", new Value.Absent(HERE))).isEqualTo("null");
    assertThat(written("t", new Value.Text("a\"b", HERE))).isEqualTo("\"a\\\"b\"");
    assertThat(written("l", list(Optional.empty(), Element.sure(new Value.Bool(true, HERE)))))
        .isEqualTo("[true]");
  }

  @Test
  void saysWhatIsNotPlain() {
    assertThat(written("u", new Value.Unknown(List.of(CAUSE), Hints.NONE, HERE)))
        .isEqualTo("{\"$unknown\": \"variable: var.x has no value\"}");
    assertThat(written("r", new Value.Reference("aws_iam_role.x", "arn", HERE)))
        .isEqualTo("{\"$reference\": \"aws_iam_role.x.arn\"}");
    assertThat(
            written(
                "t",
                new Value.PartialText(
                    List.of(
                        new Value.Text("arn:", HERE),
                        new Value.Reference("aws_iam_role.x", "name", HERE)),
                    HERE)))
        .isEqualTo("{\"$text\": [\"arn:\", {\"$reference\": \"aws_iam_role.x.name\"}]}");
    assertThat(written("l", list(Optional.of(CAUSE), Element.maybe(new Value.Bool(true, HERE)))))
        .isEqualTo("{\"$open\": [{\"$maybe\": true}]}");
  }

  @Test
  void writesWhatIsEncodedAsItsText() {
    Value.Mapping inner =
        mapping(
            Map.of("Resource", new Value.Reference("aws_s3_bucket.b", "arn", HERE)),
            Optional.empty());
    assertThat(
            written("policy", new Value.Encoded(inner, Value.Format.JSON, Optional.empty(), HERE)))
        .isEqualTo(
            "{\"$text\": [\"{\\\"Resource\\\":\", {\"$reference\": \"aws_s3_bucket.b.arn\"}, \"}\"]}");
  }

  @Test
  void saysWhyAMapIsOpen() {
    assertThat(written("m", mapping(Map.of("a", new Value.Bool(true, HERE)), Optional.of(CAUSE))))
        .isEqualTo("{\"a\": true, \"$open\": \"variable: var.x has no value\"}");
  }

  @Test
  void masksSecretsUnlessAskedForThem() {
    Value.Text secret = new Value.Text("hunter2", HERE);
    assertThat(written("password", secret)).isEqualTo("\"********\"");
    assertThat(written("note", secret.at(HERE.asSensitive()))).isEqualTo("\"********\"");
    assertThat(write("password", secret, true)).contains("hunter2");
    assertThat(written("note", secret)).isEqualTo("\"hunter2\"");
  }

  private static Value.Sequence list(Optional<Cause> open, Element element) {
    return new Value.Sequence(Value.SequenceType.LIST, List.of(element), open, HERE);
  }

  private static Value.Mapping mapping(Map<String, Value> values, Optional<Cause> open) {
    Map<String, Element> entries = new LinkedHashMap<>();
    values.forEach((key, value) -> entries.put(key, Element.sure(value)));
    return new Value.Mapping(Value.MappingType.MAP, entries, open, HERE);
  }

  private static String written(String name, Value value) {
    String all = write(name, value, false);
    int start = all.indexOf("\"outputs\": {\"" + name + "\": ") + name.length() + 16;
    return all.substring(start, all.indexOf("}, \"resources\"", start));
  }

  private static String write(String name, Value value, boolean reveal) {
    Stack stack =
        new Stack("s", "s", "terraform", "", List.of(), Map.of(name, value), List.of(), List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonStacks.write(
        new StackView(List.of(stack), List.of(), Optional.empty(), r -> List.of(), reveal), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
