package dev.lintel.engine.function;

import static dev.lintel.engine.Values.absent;
import static dev.lintel.engine.Values.among;
import static dev.lintel.engine.Values.list;
import static dev.lintel.engine.Values.map;
import static dev.lintel.engine.Values.maybe;
import static dev.lintel.engine.Values.open;
import static dev.lintel.engine.Values.partial;
import static dev.lintel.engine.Values.reference;
import static dev.lintel.engine.Values.text;
import static dev.lintel.engine.Values.texts;
import static dev.lintel.engine.Values.unknown;
import static dev.lintel.engine.logic.Truth.FALSE;
import static dev.lintel.engine.logic.Truth.TRUE;
import static dev.lintel.engine.logic.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.logic.Truth;
import dev.lintel.model.Value;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ranges as RFC 4632 and RFC 4291 write them; what is public as IANA's registries have it. */
class AddressesTest {
  static Stream<Arguments> ranges() {
    return Stream.of(
        Arguments.of(absent(), FALSE),
        Arguments.of(texts(), FALSE),
        Arguments.of(texts("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"), FALSE),
        Arguments.of(texts("203.0.113.7/32"), FALSE),
        Arguments.of(texts("8.0.0.0/8"), FALSE),
        Arguments.of(texts("fd00::/8"), FALSE),
        Arguments.of(texts("2001:db8::/32"), FALSE),
        Arguments.of(texts("sg-0123"), FALSE),
        Arguments.of(texts("0.0.0.0/0"), TRUE),
        Arguments.of(texts("::/0"), TRUE),
        Arguments.of(texts("2000::/3"), TRUE),
        Arguments.of(texts("1.2.3.4/0"), TRUE),
        Arguments.of(texts("0.0.0.0/1", "128.0.0.0/1"), TRUE),
        Arguments.of(texts("0.0.0.0/2", "64.0.0.0/3"), TRUE),
        Arguments.of(texts("10.0.0.0/8", "0.0.0.0/0"), TRUE),
        Arguments.of(texts("0.0.0.0/3", "0.0.0.0/3", "0.0.0.0/3"), FALSE),
        Arguments.of(texts("*"), TRUE),
        Arguments.of(texts("Internet"), TRUE),
        // what is not known
        Arguments.of(unknown(), UNKNOWN),
        Arguments.of(open(text("0.0.0.0/0")), TRUE),
        Arguments.of(open(text("10.0.0.0/8")), UNKNOWN),
        Arguments.of(maybe(text("0.0.0.0/0")), UNKNOWN),
        Arguments.of(maybe(text("10.0.0.0/8")), FALSE),
        Arguments.of(texts("pl-0123456789"), UNKNOWN),
        Arguments.of(list(partial(unknown(), text("/32"))), FALSE),
        Arguments.of(list(partial(unknown(), text("/0"))), UNKNOWN),
        Arguments.of(list(reference("aws_vpc.main", "cidr_block")), FALSE),
        Arguments.of(list(reference("aws_ec2_managed_prefix_list.p", "id")), UNKNOWN),
        Arguments.of(list(among(text("10.0.0.0/8"), text("0.0.0.0/0"))), UNKNOWN),
        Arguments.of(list(among(text("10.0.0.0/8"), text("11.0.0.0/8"))), FALSE),
        // from, to
        Arguments.of(map("from", text("0.0.0.0"), "to", text("255.255.255.255")), TRUE),
        Arguments.of(map("from", text("0.0.0.0"), "to", text("0.0.0.0")), FALSE),
        Arguments.of(map("from", text("10.0.0.0"), "to", unknown()), UNKNOWN));
  }

  @ParameterizedTest
  @MethodSource("ranges")
  void tellsTheWorld(Value value, Truth expected) {
    assertThat(Addresses.world(value)).isEqualTo(expected);
  }

  @Test
  void namesTheRangesThatAreTheWorldByThemselves() {
    assertThat(Addresses.deciding(texts("10.0.0.0/8", "0.0.0.0/0", "::/0")))
        .containsExactly(text("0.0.0.0/0"), text("::/0"));
    assertThat(Addresses.deciding(texts("16.0.0.0/4", "32.0.0.0/3", "64.0.0.0/3"))).hasSize(3);
  }

  @Test
  void takesNoTextForAddressesThatIsNone() {
    for (String text :
        new String[] {
          "", "1.2.3", "1.2.3.4.5", "1.2.3.256", "1.2.3.4/33", "a::b::c", "::/129", "g::/8"
        }) assertThat(AddressRange.parse(text)).as(text).isNull();
  }
}
