package dev.lintel.engine.read;

import dev.lintel.knowledge.Spelling.Meaning;
import dev.lintel.model.Hints;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;

/** What raw values mean by a spelling's map. */
final class RawValues {
  private RawValues() {}

  static Value mapped(List<Meaning> map, Value raw) {
    if (raw instanceof Value.Absent) return raw;
    if (raw instanceof Value.Unknown unknown) return unknown(map, unknown);
    String text = Coercion.rawText(raw);
    if (text != null) return listed(map, raw, text);
    if (raw.known()) return Coercion.malformed(raw, "one value was expected");
    return new Value.Unknown(Causes.sure(raw), Hints.NONE.withNotNull(), raw.origin());
  }

  private static Value listed(List<Meaning> map, Value raw, String text) {
    for (Meaning meaning : map)
      if (meaning.anyOther() || meaning.raw().equals(text))
        return Constants.value(meaning.value(), raw.origin());
    return Value.Unknown.of(Reason.UNLISTED, "\"" + text + "\" has no known meaning", raw.origin());
  }

  private static Value unknown(List<Meaning> map, Value.Unknown raw) {
    List<Value> among = new ArrayList<>(raw.hints().among().size());
    for (Value one : raw.hints().among()) among.add(mapped(map, one));
    Hints hints = raw.hints().notNull() ? Hints.among(among).withNotNull() : Hints.among(among);
    if (among.isEmpty()) hints = raw.hints().notNull() ? Hints.NONE.withNotNull() : Hints.NONE;
    return new Value.Unknown(raw.causes(), hints, raw.origin());
  }
}
