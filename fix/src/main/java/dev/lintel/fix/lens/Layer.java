package dev.lintel.fix.lens;

import dev.lintel.fix.hcl.HclEditor;
import dev.lintel.fix.hcl.NewBlock;
import dev.lintel.fix.text.Edits;
import dev.lintel.syntax.Edit;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Block;
import dev.lintel.syntax.hcl.Expression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays out the changes of one file as edits of its text. */
final class Layer {
  private final HclEditor editor;
  private final List<Edit> edits = new ArrayList<>();

  /** By where they begin. */
  private final Map<Integer, Additions> blocks = new LinkedHashMap<>();

  private final Map<Integer, Elements> lists = new LinkedHashMap<>();
  private final Map<Integer, Entries> objects = new LinkedHashMap<>();

  /** What comes into a block, and behind it. */
  private record Additions(
      Block block, Map<String, String> attributes, NewBlock inside, NewBlock beside) {}

  private record Elements(Expression.Tuple list, Set<Integer> dropped, List<String> appended) {}

  private record Entries(Expression.ObjectLiteral object, Map<String, String> added) {}

  private Layer(SourceText source) {
    this.editor = new HclEditor(source);
  }

  /**
   * @throws IllegalArgumentException where two overlap: ask {@link #overlap} first
   */
  static List<Edit> edits(SourceText source, List<Change> changes) {
    Layer layer = new Layer(source);
    return layer.editor.aligned(Edits.ordered(layer.plain(changes)));
  }

  /** Why changes cannot be laid out together, if they cannot. */
  static Optional<String> overlap(Map<SourceText, List<Change>> changes) {
    for (Map.Entry<SourceText, List<Change>> file : changes.entrySet()) {
      try {
        Edits.ordered(new Layer(file.getKey()).plain(file.getValue()));
      } catch (IllegalArgumentException e) {
        return Optional.of("another fix changes the same text of " + file.getKey().path());
      }
    }
    return Optional.empty();
  }

  private List<Edit> plain(List<Change> changes) {
    for (Change change : changes) sort(change);
    blocks.values().forEach(this::lay);
    for (Elements one : lists.values())
      edits.addAll(editor.change(one.list, one.dropped, one.appended));
    for (Entries one : objects.values()) edits.addAll(editor.extend(one.object, one.added));
    return edits;
  }

  private void sort(Change change) {
    switch (change) {
      case Change.Replace replace -> edits.add(editor.replace(replace.old(), replace.text()));
      case Change.Remove remove -> edits.add(editor.remove(remove.item()));
      case Change.Raw raw -> edits.add(raw.edit());
      case Change.Add add -> add(add);
      case Change.Entry entry ->
          objects
              .computeIfAbsent(
                  entry.object().start(), _ -> new Entries(entry.object(), new LinkedHashMap<>()))
              .added
              .put(entry.key(), entry.text());
      case Change.Append append -> elements(append.list()).appended.add(append.text());
      case Change.Drop drop -> elements(drop.list()).dropped.add(drop.index());
    }
  }

  private Elements elements(Expression.Tuple list) {
    return lists.computeIfAbsent(
        list.start(), _ -> new Elements(list, new HashSet<>(), new ArrayList<>()));
  }

  private void add(Change.Add add) {
    Block anchor = add.place().anchor();
    Additions additions =
        blocks.computeIfAbsent(
            anchor.start(),
            _ -> new Additions(anchor, new LinkedHashMap<>(), new NewBlock(""), new NewBlock("")));
    List<Place.Header> path = add.place().path();
    if (path.isEmpty()) {
      additions.attributes.put(add.name(), add.text());
      return;
    }
    NewBlock block = path.getFirst().beside() ? additions.beside : additions.inside;
    for (Place.Header header : path) block = block.nested(header.text(), header.key());
    block.set(add.name(), add.text());
  }

  private void lay(Additions additions) {
    Block block = additions.block;
    List<NewBlock> inside = additions.inside.blocks();
    if (!additions.attributes.isEmpty() || !inside.isEmpty())
      edits.addAll(editor.extend(block, additions.attributes, inside));
    List<NewBlock> beside = additions.beside.blocks();
    if (!beside.isEmpty()) edits.add(editor.addBehind(block, beside));
  }

  /** What a change writes, for people. */
  static String words(Change change) {
    return switch (change) {
      case Change.Replace replace -> replace.text();
      case Change.Add add -> add.name() + " = " + add.text();
      case Change.Entry entry -> entry.key() + " = " + entry.text();
      case Change.Append append -> append.text();
      case Change.Drop _ -> "an element less";
      case Change.Remove _ -> "nothing";
      case Change.Raw raw -> raw.edit().text();
    };
  }
}
