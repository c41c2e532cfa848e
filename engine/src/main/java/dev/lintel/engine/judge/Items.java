package dev.lintel.engine.judge;

import dev.lintel.engine.read.Bound;
import dev.lintel.engine.read.Causes;
import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.Members;
import dev.lintel.engine.read.Origins;
import dev.lintel.engine.read.Reading;
import dev.lintel.engine.read.Subject;
import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The elements of what a loop runs over.
 *
 * @param open why more may be there; empty where these are all
 */
record Items(List<Item> list, List<Cause> open) {
  private static final Items EMPTY = new Items(List.of(), List.of());

  record Item(Datum datum, boolean sure) {}

  static Items of(Datum datum) {
    return switch (datum) {
      case Members members -> of(members);
      case Subject subject -> new Items(List.of(new Item(subject, true)), List.of());
      case Reading reading -> of(reading);
    };
  }

  private static Items of(Members members) {
    List<Item> items = new ArrayList<>(members.list().size());
    for (Members.Member member : members.list())
      items.add(new Item(member.subject(), member.sure()));
    return new Items(items, members.open());
  }

  private static Items of(Reading reading) {
    return switch (reading.value()) {
      case Value.Absent _ -> EMPTY;
      case Value.Sequence list -> of(reading, list);
      case Value.Mapping map -> keys(reading, map);
      case Value.Unknown unknown -> new Items(List.of(), unknown.causes());
      case Value.Bool _, Value.Number _, Value.Text _ -> single(reading);
      case Value.Reference _, Value.PartialText _, Value.Encoded _ ->
          new Items(List.of(), Causes.sure(reading.value()));
    };
  }

  private static Items single(Reading reading) {
    return new Items(List.of(new Item(reading, true)), List.of());
  }

  private static Items of(Reading reading, Value.Sequence list) {
    List<Item> items = new ArrayList<>(list.elements().size());
    List<Cause> open = list.open().isPresent() ? List.of(list.open().get()) : List.of();
    for (Element element : list.elements()) {
      if (items.size() == Bound.ELEMENTS)
        return new Items(items, List.of(Bound.reached(list.origin())));
      Value used = Origins.used(element.value(), list.origin());
      items.add(new Item(reading.piece("[" + items.size() + "]", used), element.sure()));
    }
    return new Items(items, open);
  }

  private static Items keys(Reading reading, Value.Mapping map) {
    List<Item> items = new ArrayList<>(map.entries().size());
    for (var entry : map.entries().entrySet()) {
      Value key = new Value.Text(entry.getKey(), entry.getValue().value().origin());
      items.add(new Item(reading.piece("[]", key), entry.getValue().sure()));
    }
    List<Cause> open = map.open().isPresent() ? List.of(map.open().get()) : List.of();
    return new Items(items, open);
  }
}
