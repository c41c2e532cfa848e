package dev.lintel.fix.lens;

import dev.lintel.syntax.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes of several fixes that are made together. What two of them say alike is said once; one
 * that contradicts another is refused.
 */
public final class Draft {
  private final Map<Slot, Change> taken = new LinkedHashMap<>();

  /**
   * What a change is about: two changes of one slot must be the same.
   *
   * @param where an offset
   * @param detail what is meant there
   */
  private record Slot(SourceText source, int where, String detail) {}

  /**
   * Takes changes, all or none.
   *
   * @return why they cannot be made together with those taken before; empty where they can
   */
  public Optional<String> take(List<Change> changes) {
    Map<Slot, Change> more = new LinkedHashMap<>();
    for (Change change : changes) {
      Slot slot = slot(change);
      Change other = taken.getOrDefault(slot, more.get(slot));
      if (other != null && !other.equals(change)) return Optional.of(conflict(change, other));
      more.put(slot, change);
    }
    Map<Slot, Change> all = new LinkedHashMap<>(taken);
    all.putAll(more);
    Optional<String> overlap = Layer.overlap(bySource(all.values()));
    if (overlap.isPresent()) return overlap;
    taken.putAll(more);
    return Optional.empty();
  }

  /** All edits, file by file, in the order in which files were first changed. */
  public List<FileEdits> edits() {
    List<FileEdits> all = new ArrayList<>();
    bySource(taken.values())
        .forEach((source, changes) -> all.add(new FileEdits(source, Layer.edits(source, changes))));
    return all;
  }

  private static Map<SourceText, List<Change>> bySource(Iterable<Change> changes) {
    Map<SourceText, List<Change>> all = new LinkedHashMap<>();
    for (Change change : changes)
      all.computeIfAbsent(change.source(), _ -> new ArrayList<>()).add(change);
    return all;
  }

  private static Slot slot(Change change) {
    SourceText source = change.source();
    return switch (change) {
      case Change.Replace replace -> new Slot(source, replace.old().start(), "value");
      case Change.Add add ->
          new Slot(source, add.place().anchor().start(), add.place().path() + "." + add.name());
      case Change.Entry entry -> new Slot(source, entry.object().start(), "entry " + entry.key());
      case Change.Append append ->
          new Slot(source, append.list().start(), "element " + append.text());
      case Change.Drop drop -> new Slot(source, drop.list().start(), "without " + drop.index());
      case Change.Remove remove -> new Slot(source, remove.item().start(), "removed");
      case Change.Raw raw -> new Slot(source, raw.edit().start(), "text " + raw.edit().text());
    };
  }

  private static String conflict(Change change, Change other) {
    int line = change.source().line(slot(change).where());
    return "another fix writes something else at "
        + change.source().path()
        + ":"
        + line
        + ": "
        + Layer.words(other);
  }
}
