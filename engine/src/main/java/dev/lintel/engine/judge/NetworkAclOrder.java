package dev.lintel.engine.judge;

import dev.lintel.engine.function.Addresses;
import dev.lintel.engine.function.Ports;
import dev.lintel.engine.logic.Equality;
import dev.lintel.engine.logic.Scalars;
import dev.lintel.engine.logic.Truth;
import dev.lintel.engine.read.Causes;
import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.Reading;
import dev.lintel.engine.read.StackView;
import dev.lintel.engine.read.Subject;
import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Absent;
import dev.lintel.model.Value.Mapping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a network access list lets a port in from everywhere. Entries count in the order of their
 * numbers, and the first that fits decides (VPC user guide, "Network ACL rules").
 */
final class NetworkAclOrder implements JavaJudge {
  private final BigDecimal port;

  NetworkAclOrder(int port) {
    this.port = BigDecimal.valueOf(port);
  }

  /**
   * @param number its place in the order
   * @param allows whether it lets through
   * @param fits whether it is about the port and everywhere
   */
  private record Entry(Value value, boolean sure, BigDecimal number, Truth allows, Truth fits) {}

  @Override
  public Verdict judge(Subject subject, StackView stack) {
    Datum inbound = subject.get("inbound");
    if (inbound == null) return Verdict.NOT_APPLICABLE;
    Items items = Items.of(inbound);
    List<Entry> entries = new ArrayList<>();
    List<Cause> causes = items.open();
    for (Items.Item item : items.list()) {
      Value value = Interpreter.plain(item.datum());
      Entry entry = entry(value, item.sure());
      if (entry != null) entries.add(entry);
      else if (!outbound(value)) causes = Causes.join(causes, Causes.sure(value));
    }
    entries.sort((a, b) -> a.number.compareTo(b.number));
    return decide(subject, inbound, entries, causes);
  }

  private Verdict decide(Subject subject, Datum inbound, List<Entry> entries, List<Cause> open) {
    List<Cause> causes = open;
    for (Entry entry : entries) {
      if (entry.fits == Truth.FALSE) continue;
      boolean certain = entry.fits == Truth.TRUE && entry.sure && entry.allows != Truth.UNKNOWN;
      if (!certain) {
        causes = Causes.join(causes, Causes.sure(entry.value));
        continue;
      }
      if (entry.allows == Truth.FALSE) break;
      if (!causes.isEmpty()) return Verdict.unknown(causes);
      Reading whole = inbound instanceof Reading reading ? reading : Reading.record(subject);
      return new Verdict.Failed(List.of(source(Pieces.named(whole, entry.value))));
    }
    return causes.isEmpty() ? Verdict.PASSED : Verdict.unknown(causes);
  }

  private static Reading source(Reading entry) {
    Mapping map = (Mapping) entry.value();
    for (String name : List.of("cidr_block", "ipv6_cidr_block"))
      if (world(map, name) == Truth.TRUE) return entry.piece("." + name, field(map, name));
    return entry;
  }

  private static boolean outbound(Value value) {
    return value instanceof Mapping map
        && Equality.ofText(field(map, "egress"), "true") == Truth.TRUE;
  }

  private @Nullable Entry entry(Value value, boolean sure) {
    if (!(value instanceof Mapping map) || outbound(value)) return null;
    Value numberValue = first(map, "rule_number", "rule_no");
    BigDecimal number = Scalars.decimal(numberValue);
    if (number == null) return null;
    Value action = first(map, "rule_action", "action");
    Truth allows = Equality.ofText(action, "allow").or(Equality.ofText(action, "ALLOW"));
    Truth there = Ports.admits(field(map, "protocol"), ports(map), "tcp", port);
    Truth world = world(map, "cidr_block").or(world(map, "ipv6_cidr_block"));
    Truth direction = Equality.ofText(field(map, "egress"), "true").not();
    return new Entry(value, sure, number, allows, there.and(world).and(direction));
  }

  private static Truth world(Mapping map, String name) {
    Value cidr = field(map, name);
    return cidr instanceof Absent ? Truth.FALSE : Addresses.world(cidr);
  }

  private static Value ports(Mapping map) {
    Map<String, Element> ends = new LinkedHashMap<>(4);
    ends.put("from", Element.sure(field(map, "from_port")));
    ends.put("to", Element.sure(field(map, "to_port")));
    return new Mapping(Value.MappingType.OBJECT, ends, Optional.empty(), map.origin());
  }

  private static Value first(Mapping map, String name, String other) {
    Value value = field(map, name);
    return value instanceof Absent ? field(map, other) : value;
  }

  private static Value field(Mapping map, String name) {
    return Records.field(map, name);
  }
}
