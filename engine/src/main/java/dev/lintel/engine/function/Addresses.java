package dev.lintel.engine.function;

import dev.lintel.engine.logic.Scalars;
import dev.lintel.engine.logic.TextShape;
import dev.lintel.engine.logic.Truth;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code net.world}: whether addresses are the whole internet, or as good as that. */
public final class Addresses {
  /** An AWS network is /16 at its largest (VPC user guide, "VPC CIDR blocks"). */
  private static final long LARGEST_NETWORK = 1L << 16;

  private static final long UNBOUNDED = Long.MAX_VALUE / 4;

  private final AddressSet sure = new AddressSet();
  private final AddressSet all = new AddressSet();
  private long unknownFour;
  private long unknownSix;

  private Addresses() {}

  /** Takes a list of address ranges, or one range with {@code from} and {@code to}. */
  public static Truth world(Value value) {
    Addresses addresses = new Addresses();
    addresses.gather(value);
    if (addresses.sure.world()) return Truth.TRUE;
    boolean may = addresses.all.world(addresses.unknownFour, addresses.unknownSix);
    return may ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** The ranges that make it the world: each that is so by itself, else all public ones. */
  public static List<Value> deciding(Value value) {
    if (!(value instanceof Sequence list)) return List.of(value);
    List<Value> alone = new ArrayList<>();
    List<Value> rest = new ArrayList<>();
    for (Element element : list.elements()) {
      if (!element.sure()) continue;
      Addresses one = new Addresses();
      one.gather(element.value());
      (one.sure.world() ? alone : rest).add(element.value());
    }
    return alone.isEmpty() ? rest : alone;
  }

  private void gather(Value value) {
    switch (value) {
      case Value.Absent _, Value.Bool _ -> {}
      case Sequence list -> {
        for (Element element : list.elements()) add(element.value(), element.sure());
        if (list.open().isPresent()) unbounded();
      }
      case Mapping range -> range(range);
      case Value.Number _,
          Value.Text _,
          Value.Reference _,
          Value.PartialText _,
          Value.Encoded _,
          Value.Unknown _ ->
          add(value, true);
    }
  }

  private void add(Value value, boolean certain) {
    String text = Scalars.text(value);
    if (text != null) known(text, certain);
    else if (value instanceof Mapping map) range(map);
    else if (value instanceof Value.Unknown unknown && !unknown.hints().among().isEmpty())
      for (Value one : unknown.hints().among()) add(one, false);
    else if (!(value instanceof Value.Absent)) bounded(value);
  }

  private void known(String text, boolean certain) {
    AddressRange range = AddressRange.parse(text);
    boolean everything = range == null && everything(text);
    if (everything) all.addEverything();
    if (everything && certain) sure.addEverything();
    if (range != null) all.add(range);
    if (range != null && certain) sure.add(range);
    if (range == null && !everything && mayBeAddresses(text)) unbounded();
  }

  /** How Azure's and Google's rules say it. */
  private static boolean everything(String text) {
    return text.equals("*") || text.equalsIgnoreCase("internet") || text.equalsIgnoreCase("any");
  }

  /** A prefix list may hold anything; a security group or a service tag holds members only. */
  private static boolean mayBeAddresses(String text) {
    return text.startsWith("pl-") || text.isBlank();
  }

  /** What is known of a text that is not fully known: the length of its prefix. */
  private void bounded(Value value) {
    if (value instanceof Value.Reference reference && network(reference)) {
      unknownFour += LARGEST_NETWORK;
      return;
    }
    TextShape shape = TextShape.of(value);
    String ending = shape == null ? "" : shape.ending();
    int slash = ending.lastIndexOf('/');
    AddressRange least = slash < 0 ? null : AddressRange.parse("0.0.0.0" + ending.substring(slash));
    AddressRange leastSix = slash < 0 ? null : AddressRange.parse("::" + ending.substring(slash));
    if (least == null && leastSix == null) {
      unbounded();
      return;
    }
    boolean six = shape != null && anyColon(shape);
    if (least != null && !six) unknownFour += least.to() - least.from() + 1;
    if (leastSix != null) unknownSix += Math.min(UNBOUNDED, leastSix.to() - leastSix.from() + 1);
  }

  private static boolean anyColon(TextShape shape) {
    for (String literal : shape.literals()) if (literal.indexOf(':') >= 0) return true;
    return false;
  }

  private static boolean network(Value.Reference reference) {
    boolean block = reference.attribute().equals("cidr_block");
    return block
        && (reference.resource().contains("aws_vpc.")
            || reference.resource().contains("aws_subnet."));
  }

  private void unbounded() {
    unknownFour = UNBOUNDED;
    unknownSix = UNBOUNDED;
  }

  private void range(Mapping map) {
    String from = end(map, "from");
    String to = end(map, "to");
    if (from == null || to == null) {
      unbounded();
      return;
    }
    AddressRange first = AddressRange.parse(from);
    AddressRange last = AddressRange.parse(to);
    if (first == null || last == null || first.six() != last.six()) return;
    AddressRange range = new AddressRange(first.six(), first.from(), last.to());
    if (Long.compareUnsigned(range.from(), range.to()) > 0) return;
    all.add(range);
    sure.add(range);
  }

  private static @Nullable String end(Mapping map, String name) {
    return Scalars.text(map.get(name).orElseGet(() -> new Value.Absent(map.origin())));
  }
}
