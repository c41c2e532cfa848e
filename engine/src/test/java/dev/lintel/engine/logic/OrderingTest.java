package dev.lintel.engine.logic;

import static dev.lintel.engine.Values.among;
import static dev.lintel.engine.Values.between;
import static dev.lintel.engine.Values.named;
import static dev.lintel.engine.Values.number;
import static dev.lintel.engine.Values.text;
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

class OrderingTest {
  static Stream<Arguments> pairs() {
    return Stream.of(
        Arguments.of(number("2"), number("1"), FALSE, FALSE),
        Arguments.of(number("1"), number("1"), FALSE, TRUE),
        Arguments.of(number("1"), number("1.2"), TRUE, TRUE),
        Arguments.of(text("9"), number("10"), TRUE, TRUE),
        Arguments.of(between(0, 3), number("4"), TRUE, TRUE),
        Arguments.of(between(0, 3), number("3"), UNKNOWN, TRUE),
        Arguments.of(between(0, 3), number("0"), FALSE, UNKNOWN),
        Arguments.of(between(5, 9), number("4"), FALSE, FALSE),
        Arguments.of(number("4"), between(5, 9), TRUE, TRUE),
        Arguments.of(unknown(), number("4"), UNKNOWN, UNKNOWN),
        Arguments.of(named("var.x"), named("var.x"), FALSE, TRUE),
        Arguments.of(among(number("1"), number("2")), number("3"), TRUE, TRUE),
        Arguments.of(among(number("1"), number("5")), number("3"), UNKNOWN, UNKNOWN),
        Arguments.of(number("3"), among(number("4"), number("5")), TRUE, TRUE),
        Arguments.of(text("a"), number("3"), UNKNOWN, UNKNOWN));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void comparesWhatIsKnown(Value left, Value right, Truth less, Truth atMost) {
    assertThat(Ordering.less(left, right)).isEqualTo(less);
    assertThat(Ordering.lessOrEqual(left, right)).isEqualTo(atMost);
  }
}
