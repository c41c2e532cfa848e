package dev.lintel.engine.read;

import dev.lintel.engine.logic.Scalars;
import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Target;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Candidates of a link by what their key says: the resource it refers to, its text, or the symbol
 * of what is not known. One pass over the candidates, then a look-up a subject.
 */
final class KeyIndex {
  /** More unknown keys than these are not looked at one by one. */
  static final int MOST_UNCLEAR = 32;

  private final Map<String, List<Entry>> byReference = new HashMap<>();
  private final Map<String, List<Entry>> byText = new HashMap<>();
  private final Map<String, List<Entry>> bySymbol = new HashMap<>();
  private final List<Entry> unclear = new ArrayList<>();

  /** A candidate with its key. */
  record Entry(Subject subject, Value key) {}

  void add(Subject candidate, Value key) {
    switch (key) {
      case Value.Absent _ -> {}
      case Value.Sequence list -> {
        for (Element element : list.elements()) add(candidate, element.value());
        if (list.open().isPresent()) unclear.add(new Entry(candidate, key));
      }
      case Value.Text _,
          Value.Number _,
          Value.Bool _,
          Value.Mapping _,
          Value.Reference _,
          Value.PartialText _,
          Value.Encoded _,
          Value.Unknown _ ->
          addOne(new Entry(candidate, key));
    }
  }

  private void addOne(Entry entry) {
    Value key = entry.key();
    List<Target> targets = targets(key);
    for (Target target : targets) put(byReference, target.resource(), entry);
    String text = Scalars.text(key);
    if (text != null) {
      put(byText, text, entry);
    } else if (key instanceof Value.Unknown unknown) {
      Optional<String> symbol = unknown.hints().symbol();
      if (symbol.isPresent()) put(bySymbol, symbol.get(), entry);
      if (targets.isEmpty()) unclear.add(entry);
    } else if (key instanceof Value.PartialText && targets.isEmpty()) {
      unclear.add(entry);
    }
  }

  private static void put(Map<String, List<Entry>> map, String key, Entry entry) {
    List<Entry> entries = map.computeIfAbsent(key, _ -> new ArrayList<>(1));
    if (entries.isEmpty() || entries.getLast() != entry) entries.add(entry);
  }

  /** Whose attributes a key is, or is put together from. */
  static List<Target> targets(Value key) {
    List<Target> through = key.origin().targets();
    if (key instanceof Value.Reference reference)
      return with(through, new Target(reference.resource(), reference.attribute()));
    if (!(key instanceof Value.PartialText text)) return through;
    List<Target> all = new ArrayList<>(through);
    for (Value piece : text.pieces()) all.addAll(targets(piece));
    return all;
  }

  private static List<Target> with(List<Target> targets, Target last) {
    if (targets.isEmpty()) return List.of(last);
    List<Target> all = new ArrayList<>(targets);
    all.add(last);
    return all;
  }

  List<Entry> referringTo(String address) {
    return byReference.getOrDefault(address, List.of());
  }

  List<Entry> saying(String text) {
    return byText.getOrDefault(text, List.of());
  }

  List<Entry> named(String symbol) {
    return bySymbol.getOrDefault(symbol, List.of());
  }

  /** Those whose key is not known, and refers to nothing. */
  List<Entry> unclear() {
    return unclear;
  }

  /** Why the keys of a candidate are not known. */
  static List<Cause> why(Entry entry) {
    return Causes.sure(entry.key());
  }
}
