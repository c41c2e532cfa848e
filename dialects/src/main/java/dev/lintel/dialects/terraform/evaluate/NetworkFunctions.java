package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions on blocks of addresses. */
final class NetworkFunctions {
  private static final int MOST_BITS = 32;

  private NetworkFunctions() {}

  private static @Nullable Network network(Arguments a) {
    String text = a.text(0);
    if (text == null) return null;
    Network network = Network.parse(text);
    if (network == null)
      a.fail(
          0, "must be a network such as 10.0.0.0/16, which " + Converter.shown(text) + " is not");
    return network;
  }

  private static @Nullable BigInteger whole(Arguments a, int index) {
    BigDecimal number = a.number(index);
    if (number == null) return null;
    if (Numbers.whole(number)) return number.toBigInteger();
    a.fail(index, "must be a whole number, not " + Numbers.print(number));
    return null;
  }

  static Value host(Arguments a) {
    Network network = network(a);
    BigInteger number = whole(a, 1);
    if (network == null || number == null) return a.outcome();
    BigInteger most =
        BigInteger.ONE.shiftLeft(network.bits() - network.prefix()).subtract(BigInteger.ONE);
    BigInteger distance = number.signum() < 0 ? number.negate().subtract(BigInteger.ONE) : number;
    if (distance.compareTo(most) > 0)
      return a.fail(1, "is beyond a prefix of " + network.prefix() + " bits: " + number);
    BigInteger host = number.signum() < 0 ? most.subtract(distance) : number;
    return a.text(network.with(network.address().or(host), network.bits()).host());
  }

  static Value netmask(Arguments a) {
    Network network = network(a);
    if (network == null) return a.outcome();
    if (network.bits() != 32) return a.fail(0, "must be an IPv4 network: IPv6 has no netmasks");
    BigInteger mask = network.mask(network.prefix());
    return a.text(network.with(mask, 32).host());
  }

  static Value subnet(Arguments a) {
    Network network = network(a);
    BigInteger bits = whole(a, 1);
    BigInteger number = whole(a, 2);
    if (network == null || bits == null || number == null) return a.outcome();
    int prefix = network.prefix() + bits.min(BigInteger.valueOf(1_000)).intValue();
    if (prefix > network.bits() || bits.bitLength() > 31 || prefix < 0)
      return a.fail(
          1,
          "is "
              + bits
              + ", but a prefix of "
              + network.prefix()
              + " has "
              + (network.bits() - network.prefix())
              + " bits left");
    if (bits.signum() >= 0 && number.abs().bitLength() > bits.intValue())
      return a.fail(2, "is " + number + ", which " + bits + " bits cannot number");
    BigInteger shifted = number.shiftLeft(network.bits() - prefix);
    return a.text(network.with(network.address().or(shifted).abs(), prefix).toString());
  }

  static Value subnets(Arguments a) {
    Network network = network(a);
    if (network == null) return a.outcome();
    if (network.address().signum() == 0 && a.size() > 1)
      return a.fail(0, "begins at zero, where Terraform finds no space");
    List<String> subnets = new ArrayList<>();
    BigInteger last = network.address().subtract(BigInteger.ONE);
    for (int i = 1; i < a.size(); i++) {
      BigInteger bits = whole(a, i);
      if (bits == null) return a.outcome();
      if (bits.signum() < 1 || bits.compareTo(BigInteger.valueOf(MOST_BITS)) > 0)
        return a.fail(i, "must be from 1 to 32 bits, not " + bits);
      int prefix = network.prefix() + bits.intValue();
      if (prefix > network.bits()) return a.fail(i, "makes a prefix too long: " + prefix + " bits");
      BigInteger hosts = BigInteger.ONE.shiftLeft(network.bits() - prefix).subtract(BigInteger.ONE);
      BigInteger next = i == 1 ? network.address() : last.or(hosts).add(BigInteger.ONE);
      if (!network.holds(next)) return a.fail(i, "finds no space left in " + network);
      subnets.add(network.with(next, prefix).toString());
      last = next.or(hosts);
    }
    return a.texts(subnets);
  }
}
