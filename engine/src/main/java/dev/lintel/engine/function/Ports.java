package dev.lintel.engine.function;

import dev.lintel.engine.logic.Equality;
import dev.lintel.engine.logic.Ordering;
import dev.lintel.engine.logic.Scalars;
import dev.lintel.engine.logic.Truth;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.Sequence;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * {@code net.admits}: whether a packet filter entry lets a protocol through on a port. Protocols go
 * by name or by IANA's number; a protocol of all ({@code -1}) makes the ports void, as the EC2 API
 * reference says on IpPermission.
 */
public final class Ports {
  private Ports() {}

  /**
   * @param protocol absent where the entry takes all
   * @param ports a range, a list of ranges, or absent where the entry takes all
   * @param wanted {@code tcp}, {@code udp} or another protocol's name
   */
  public static Truth admits(Value protocol, Value ports, String wanted, BigDecimal port) {
    Truth all = all(protocol);
    if (all == Truth.TRUE) return Truth.TRUE;
    Truth named = same(protocol, wanted);
    return all.or(named.and(holds(ports, port)));
  }

  /** Whether an entry's protocol is all of them. */
  private static Truth all(Value protocol) {
    if (protocol instanceof Value.Absent) return Truth.TRUE;
    Truth result = Truth.FALSE;
    for (String word : new String[] {"-1", "*", "all", "ALL", "any", "Any"})
      result = result.or(Equality.ofText(protocol, word));
    return result;
  }

  private static Truth same(Value protocol, String wanted) {
    String known = Scalars.text(protocol);
    if (known != null) return Truth.of(name(known).equals(name(wanted)));
    return Equality.ofText(protocol, wanted)
        .or(Equality.ofText(protocol, wanted.toUpperCase(Locale.ROOT)))
        .or(Equality.ofText(protocol, number(wanted)));
  }

  private static String name(String protocol) {
    String small = protocol.toLowerCase(Locale.ROOT);
    return switch (small) {
      case "1" -> "icmp";
      case "6" -> "tcp";
      case "17" -> "udp";
      case "58" -> "icmpv6";
      default -> small;
    };
  }

  private static String number(String protocol) {
    return switch (name(protocol)) {
      case "icmp" -> "1";
      case "tcp" -> "6";
      case "udp" -> "17";
      case "icmpv6" -> "58";
      default -> protocol;
    };
  }

  private static Truth holds(Value ports, BigDecimal port) {
    return switch (ports) {
      case Value.Absent _ -> Truth.TRUE;
      case Mapping range -> holds(range, port);
      case Sequence list -> any(list, port);
      case Value.Bool _,
          Value.Number _,
          Value.Text _,
          Value.Reference _,
          Value.PartialText _,
          Value.Encoded _,
          Value.Unknown _ ->
          Truth.UNKNOWN;
    };
  }

  private static Truth any(Sequence list, BigDecimal port) {
    if (list.elements().isEmpty() && list.open().isEmpty()) return Truth.TRUE;
    Truth any = list.open().isPresent() ? Truth.UNKNOWN : Truth.FALSE;
    for (Element element : list.elements()) {
      Truth one = holds(element.value(), port);
      any = any.or(element.sure() ? one : one.and(Truth.UNKNOWN));
    }
    return any;
  }

  private static Truth holds(Mapping range, BigDecimal port) {
    Value from = range.get("from").orElseGet(() -> new Value.Absent(range.origin()));
    Value to = range.get("to").orElse(from);
    if (from instanceof Value.Absent && to instanceof Value.Absent) return Truth.TRUE;
    if (from instanceof Value.Absent) from = to;
    if (to instanceof Value.Absent) to = from;
    if (everyPort(from) && everyPort(to)) return Truth.TRUE;
    Value wanted = new Value.Number(port, range.origin());
    return Ordering.lessOrEqual(from, wanted).and(Ordering.lessOrEqual(wanted, to));
  }

  /** Both ends -1 mean every port (EC2 API reference, IpPermission). */
  private static boolean everyPort(Value end) {
    BigDecimal known = Scalars.decimal(end);
    return known != null && known.signum() < 0;
  }
}
