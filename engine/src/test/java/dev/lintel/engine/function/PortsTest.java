package dev.lintel.engine.function;

import static dev.lintel.engine.Values.absent;
import static dev.lintel.engine.Values.list;
import static dev.lintel.engine.Values.map;
import static dev.lintel.engine.Values.number;
import static dev.lintel.engine.Values.text;
import static dev.lintel.engine.Values.unknown;
import static dev.lintel.engine.logic.Truth.FALSE;
import static dev.lintel.engine.logic.Truth.TRUE;
import static dev.lintel.engine.logic.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.logic.Truth;
import dev.lintel.model.Value;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** As the EC2 API reference has IpPermission, and IANA the protocol numbers. */
class PortsTest {
  private static final Value SSH = range("22", "22");

  private static Value range(String from, String to) {
    return map("from", number(from), "to", number(to));
  }

  static Stream<Arguments> entries() {
    return Stream.of(
        Arguments.of(text("udp"), SSH, FALSE),
        Arguments.of(text("icmp"), range("-1", "-1"), FALSE),
        Arguments.of(text("1"), SSH, FALSE),
        Arguments.of(text("tcp"), range("0", "0"), FALSE),
        Arguments.of(text("tcp"), range("23", "65535"), FALSE),
        Arguments.of(text("tcp"), SSH, TRUE),
        Arguments.of(text("TCP"), SSH, TRUE),
        Arguments.of(text("6"), SSH, TRUE),
        Arguments.of(text("tcp"), range("0", "1024"), TRUE),
        Arguments.of(text("-1"), range("0", "0"), TRUE),
        Arguments.of(number("-1"), range("0", "0"), TRUE),
        Arguments.of(text("all"), absent(), TRUE),
        Arguments.of(text("*"), absent(), TRUE),
        Arguments.of(absent(), absent(), TRUE),
        Arguments.of(absent(), SSH, TRUE),
        Arguments.of(text("tcp"), absent(), TRUE),
        Arguments.of(text("tcp"), range("-1", "-1"), TRUE),
        Arguments.of(text("tcp"), list(range("80", "80"), range("20", "25")), TRUE),
        Arguments.of(text("tcp"), list(range("80", "80")), FALSE),
        Arguments.of(text("tcp"), map("from", number("22"), "to", absent()), TRUE),
        Arguments.of(unknown(), SSH, UNKNOWN),
        Arguments.of(unknown(), range("80", "80"), UNKNOWN),
        Arguments.of(text("tcp"), unknown(), UNKNOWN),
        Arguments.of(text("udp"), unknown(), FALSE),
        Arguments.of(text("tcp"), map("from", number("0"), "to", unknown()), UNKNOWN),
        Arguments.of(text("tcp"), map("from", number("80"), "to", unknown()), FALSE));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void admitsPortsByProtocol(Value protocol, Value ports, Truth expected) {
    assertThat(Ports.admits(protocol, ports, "tcp", BigDecimal.valueOf(22))).isEqualTo(expected);
  }
}
