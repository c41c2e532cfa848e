package dev.lintel.engine.logic;

import static dev.lintel.engine.Values.absent;
import static dev.lintel.engine.Values.among;
import static dev.lintel.engine.Values.between;
import static dev.lintel.engine.Values.bool;
import static dev.lintel.engine.Values.list;
import static dev.lintel.engine.Values.map;
import static dev.lintel.engine.Values.maybe;
import static dev.lintel.engine.Values.named;
import static dev.lintel.engine.Values.number;
import static dev.lintel.engine.Values.open;
import static dev.lintel.engine.Values.partial;
import static dev.lintel.engine.Values.reference;
import static dev.lintel.engine.Values.set;
import static dev.lintel.engine.Values.text;
import static dev.lintel.engine.Values.texts;
import static dev.lintel.engine.Values.unknown;
import static dev.lintel.engine.logic.Truth.FALSE;
import static dev.lintel.engine.logic.Truth.TRUE;
import static dev.lintel.engine.logic.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.model.Value;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EqualityTest {
  private static final Value ARN = reference("aws_s3_bucket.b", "arn");
  private static final Value NAME = reference("aws_s3_bucket.b", "bucket");

  static Stream<Arguments> pairs() {
    return Stream.of(
        Arguments.of(text("a"), text("b"), FALSE),
        Arguments.of(text("a"), text("a"), TRUE),
        Arguments.of(number("1.0"), number("1"), TRUE),
        Arguments.of(number("1"), text("1"), TRUE),
        Arguments.of(number("1.5"), text("1.50"), TRUE),
        Arguments.of(bool(true), text("true"), TRUE),
        Arguments.of(bool(true), text("yes"), FALSE),
        Arguments.of(absent(), text("a"), FALSE),
        Arguments.of(absent(), absent(), TRUE),
        // a reference is set, and two to one attribute are equal
        Arguments.of(ARN, absent(), FALSE),
        Arguments.of(ARN, reference("aws_s3_bucket.b", "arn"), TRUE),
        Arguments.of(ARN, reference("aws_s3_bucket.c", "arn"), UNKNOWN),
        Arguments.of(
            reference("aws_s3_bucket.b[?]", "id"), reference("aws_s3_bucket.b[?]", "id"), UNKNOWN),
        Arguments.of(ARN, text("arn:aws:s3:::b"), UNKNOWN),
        Arguments.of(ARN, text("b"), FALSE),
        Arguments.of(NAME, text("b"), UNKNOWN),
        Arguments.of(NAME, text("*"), FALSE),
        // what is known of a text
        Arguments.of(partial(ARN, text("/*")), text("*"), FALSE),
        Arguments.of(partial(ARN, text("/*")), text("arn:aws:s3:::b/*"), UNKNOWN),
        Arguments.of(partial(text("a-"), unknown()), text("b"), FALSE),
        Arguments.of(partial(text("a-"), unknown(), text("-c")), text("a-c"), FALSE),
        Arguments.of(partial(text("a-"), unknown(), text("-c")), text("a--c"), UNKNOWN),
        Arguments.of(partial(text("a"), named("var.x")), partial(text("a"), named("var.x")), TRUE),
        Arguments.of(partial(text("a"), named("var.x")), partial(text("b"), named("var.x")), FALSE),
        Arguments.of(partial(text("a"), unknown()), absent(), FALSE),
        // hints
        Arguments.of(unknown(), text("a"), UNKNOWN),
        Arguments.of(unknown(), absent(), UNKNOWN),
        Arguments.of(set(), absent(), FALSE),
        Arguments.of(among(text("a"), text("b")), text("c"), FALSE),
        Arguments.of(among(text("a"), text("b")), text("a"), UNKNOWN),
        Arguments.of(among(text("a"), text("a")), text("a"), TRUE),
        Arguments.of(among(text("a"), absent()), absent(), UNKNOWN),
        Arguments.of(between(1, 3), number("4"), FALSE),
        Arguments.of(between(1, 3), number("3"), UNKNOWN),
        Arguments.of(named("var.x"), named("var.x"), TRUE),
        Arguments.of(named("var.x"), named("var.y"), UNKNOWN),
        // lists and maps
        Arguments.of(texts("a"), texts("a", "b"), FALSE),
        Arguments.of(texts("a"), texts("a"), TRUE),
        Arguments.of(open(text("a")), texts("a"), UNKNOWN),
        Arguments.of(maybe(text("a")), texts("a"), UNKNOWN),
        Arguments.of(list(unknown()), texts("a"), UNKNOWN),
        Arguments.of(map("a", text("1")), map("a", text("2")), FALSE),
        Arguments.of(map("a", text("1"), "b", absent()), map("a", text("1")), TRUE),
        Arguments.of(texts("a"), text("a"), FALSE));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void saysWhatIsSureBothWays(Value left, Value right, Truth expected) {
    assertThat(Equality.of(left, right)).isEqualTo(expected);
    assertThat(Equality.of(right, left)).isEqualTo(expected);
  }
}
