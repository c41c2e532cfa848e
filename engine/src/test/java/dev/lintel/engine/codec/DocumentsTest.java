package dev.lintel.engine.codec;

import static dev.lintel.engine.Values.absent;
import static dev.lintel.engine.Values.list;
import static dev.lintel.engine.Values.map;
import static dev.lintel.engine.Values.partial;
import static dev.lintel.engine.Values.reference;
import static dev.lintel.engine.Values.text;
import static dev.lintel.engine.Values.texts;
import static dev.lintel.engine.Values.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.knowledge.Codec;
import dev.lintel.model.Problem;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {
  private final List<Problem> problems = new ArrayList<>();

  private Value decode(Codec codec, Value value, String... arguments) {
    return new Documents(problems::add).decode(codec, List.of(arguments), value);
  }

  private static Value get(Value map, String name) {
    return ((Value.Mapping) map).get(name).orElseThrow();
  }

  @Test
  void whatIsNoJsonIsUnknownAndAProblem() {
    assertThat(decode(Codec.JSON, text("{\"a\": ]"))).isInstanceOf(Value.Unknown.class);
    assertThat(problems).hasSize(1);
    assertThat(decode(Codec.JSON, text(""))).isInstanceOf(Value.Unknown.class);
    assertThat(decode(Codec.JSON, unknown())).isInstanceOf(Value.Unknown.class);
    assertThat(decode(Codec.JSON, absent())).isInstanceOf(Value.Absent.class);
  }

  @Test
  void aCommaTooManyIsOnlyAProblem() {
    Value value = decode(Codec.JSON, text("{\"a\": [1, 2,],}"));
    assertThat(get(value, "a")).isInstanceOf(Value.Sequence.class);
    assertThat(problems).hasSize(2);
  }

  @Test
  void readsAroundPiecesThatAreNotKnown() {
    Value bucket = reference("aws_s3_bucket.b", "arn");
    Value value =
        decode(
            Codec.JSON,
            partial(
                text("{\"a\": \""),
                bucket,
                text("/*\", \"b\": \""),
                bucket,
                text("\", \"c\": "),
                unknown(),
                text(", \"d\": [1, "),
                unknown(),
                text("]}")));
    assertThat(get(value, "a")).isInstanceOf(Value.PartialText.class);
    assertThat(get(value, "b")).isInstanceOf(Value.Reference.class);
    assertThat(get(value, "c")).isInstanceOf(Value.Unknown.class);
    Value.Sequence list = (Value.Sequence) get(value, "d");
    assertThat(list.elements()).hasSize(1);
    assertThat(list.open()).isPresent();
  }

  @Test
  void nestingIsBounded() {
    String deep = "[".repeat(500) + "]".repeat(500);
    assertThat(decode(Codec.JSON, text(deep))).isNotNull();
  }

  @Test
  void readsYaml() {
    Value value = decode(Codec.YAML, text("a:\n  - x\n  - 2\nb: true\nc:\n"));
    assertThat(get(value, "b")).isInstanceOf(Value.Bool.class);
    assertThat(get(value, "c")).isInstanceOf(Value.Absent.class);
    assertThat(((Value.Sequence) get(value, "a")).elements()).hasSize(2);
    assertThat(decode(Codec.YAML, text("a: [b"))).isInstanceOf(Value.Unknown.class);
    assertThat(problems).hasSize(1);
  }

  @Test
  void readsBase64() {
    assertThat(decode(Codec.BASE64, text("aGVsbG8="))).isEqualTo(text("hello"));
    assertThat(decode(Codec.BASE64, text("a"))).isInstanceOf(Value.Unknown.class);
  }

  @ParameterizedTest
  @CsvSource({
    "90, 90",
    "1h30m, 5400",
    "P1DT12H, 129600",
    "1m, 60",
    "P1M, 2592000",
    "500ms, 0.5",
    "7d, 604800"
  })
  void readsDurations(String text, String seconds) {
    assertThat(decode(Codec.DURATION, text(text)))
        .isInstanceOfSatisfying(
            Value.Number.class, n -> assertThat(n.value()).isEqualByComparingTo(seconds));
  }

  @ParameterizedTest
  @CsvSource({"500m, 0.5", "2Gi, 2147483648", "1e3, 1000", "3k, 3000", "1Ki, 1024"})
  void readsQuantities(String text, String number) {
    assertThat(decode(Codec.QUANTITY, text(text)))
        .isInstanceOfSatisfying(
            Value.Number.class, n -> assertThat(n.value()).isEqualByComparingTo(number));
  }

  @ParameterizedTest
  @CsvSource({"x", "1x", "h", "P", "1h30"})
  void whatIsNoDurationIsUnknown(String text) {
    assertThat(decode(Codec.DURATION, text(text))).isInstanceOf(Value.Unknown.class);
  }

  @Test
  void readsImages() {
    Value plain = decode(Codec.IMAGE, text("nginx"));
    assertThat(get(plain, "tag")).isInstanceOf(Value.Absent.class);
    assertThat(get(plain, "official")).extracting("value").isEqualTo(true);
    Value full = decode(Codec.IMAGE, text("ghcr.io:5000/a/b:1.2@sha256:abc"));
    assertThat(get(full, "registry")).extracting("value").isEqualTo("ghcr.io:5000");
    assertThat(get(full, "repository")).extracting("value").isEqualTo("a/b");
    assertThat(get(full, "tag")).extracting("value").isEqualTo("1.2");
    assertThat(get(full, "digest")).extracting("value").isEqualTo("sha256:abc");
    assertThat(get(full, "official")).extracting("value").isEqualTo(false);
  }

  @Test
  void readsFlags() {
    Value flags =
        decode(Codec.FLAGS, list(text("run"), text("--a=1"), text("--b"), text("--c"), text("x")));
    assertThat(get(flags, "--a")).isEqualTo(text("1"));
    assertThat(get(flags, "--b")).isEqualTo(text("true"));
    assertThat(get(flags, "--c")).isEqualTo(text("x"));
    Value open = decode(Codec.FLAGS, list(text("--a=1"), unknown()));
    assertThat(((Value.Mapping) open).open()).isPresent();
  }

  @Test
  void readsPairs() {
    Value pairs =
        list(
            map("name", text("a"), "value", text("1")), map("name", text("b"), "value", text("2")));
    Value decoded = decode(Codec.PAIRS, pairs, "name", "value");
    assertThat(get(decoded, "b")).isEqualTo(text("2"));
    Value unclear =
        decode(Codec.PAIRS, list(map("name", unknown(), "value", text("1"))), "name", "value");
    assertThat(((Value.Mapping) unclear).open()).isPresent();
  }

  @Test
  void readsListsInOneText() {
    assertThat(decode(Codec.CSV, text("a, b,,c"))).isEqualTo(texts("a", "b", "c"));
    assertThat(decode(Codec.CSV, texts("a,b", "c"))).isEqualTo(texts("a", "b", "c"));
    assertThat(decode(Codec.BASENAME, text("/usr/bin/kube-apiserver")))
        .isEqualTo(text("kube-apiserver"));
  }

  @Test
  void readsRanges() {
    Value range = decode(Codec.RANGE, text("20-25"));
    assertThat(get(range, "from")).isEqualTo(text("20"));
    assertThat(get(range, "to")).isEqualTo(text("25"));
    assertThat(get(decode(Codec.RANGE, text("*")), "to")).isEqualTo(text("65535"));
  }
}
