package dev.lintel.engine.judge;

import dev.lintel.engine.logic.Scalars;
import dev.lintel.engine.read.Causes;
import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks into records and maps. */
final class Records {
  private Records() {}

  /** A field; of a list of one record, that record's. */
  static Value field(Value record, String name) {
    if (record instanceof Value.Sequence list
        && list.elements().size() == 1
        && list.open().isEmpty()
        && list.elements().getFirst().sure())
      return field(list.elements().getFirst().value(), name);
    int dot = name.indexOf('.');
    if (dot > 0 && !(record instanceof Value.Mapping map && map.entries().containsKey(name)))
      return field(entry(record, name.substring(0, dot)), name.substring(dot + 1));
    return entry(record, name);
  }

  /** What a map has under a key. */
  static Value entry(Value map, String key) {
    return switch (map) {
      case Value.Mapping mapping -> entry(mapping, key);
      case Value.Absent absent -> absent;
      case Value.Unknown unknown ->
          new Value.Unknown(unknown.causes(), Hints.NONE, unknown.origin());
      case Value.Sequence list when list.elements().isEmpty() && list.open().isEmpty() ->
          new Value.Absent(list.origin());
      case Value.Bool _,
          Value.Number _,
          Value.Text _,
          Value.Sequence _,
          Value.Reference _,
          Value.PartialText _,
          Value.Encoded _ ->
          anyOf(map);
    };
  }

  private static Value entry(Value.Mapping map, String key) {
    Element element = map.entries().get(key);
    Origin place = map.origin();
    if (element == null)
      return map.open().isPresent()
          ? new Value.Unknown(List.of(map.open().get()), Hints.NONE, place)
          : new Value.Absent(place);
    if (element.sure() || element.value() instanceof Value.Absent) return element.value();
    List<Cause> causes =
        map.open().isPresent() ? List.of(map.open().get()) : Causes.sure(element.value());
    if (!element.value().known()) return new Value.Unknown(causes, Hints.NONE, place);
    Hints hints = Hints.among(List.of(element.value(), new Value.Absent(place)));
    return new Value.Unknown(causes, hints, element.value().origin());
  }

  /** Something of a value, not known what. */
  static Value anyOf(Value value) {
    List<Cause> causes = Causes.of(value);
    if (causes.isEmpty())
      causes = List.of(new Cause(Reason.MALFORMED, "a map was expected", value.origin()));
    return new Value.Unknown(causes, Hints.NONE, value.origin());
  }

  static @Nullable String keyText(Value key) {
    return Scalars.text(key);
  }
}
