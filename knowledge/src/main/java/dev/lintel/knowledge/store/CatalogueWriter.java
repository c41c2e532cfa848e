package dev.lintel.knowledge.store;

import dev.lintel.knowledge.Carrier;
import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Form.Place;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.PlaceKeys;
import dev.lintel.knowledge.RuleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes a catalogue's compact form. The same kinds give the same bytes. */
public final class CatalogueWriter {
  private final TreeMap<String, Kind> kinds = new TreeMap<>();
  private final Map<String, Integer> offsets = new HashMap<>();
  private final Map<String, byte[]> files = new TreeMap<>();

  private CatalogueWriter(List<Kind> kinds) {
    for (Kind kind : kinds) this.kinds.put(kind.name(), kind);
  }

  /** The bytes of each file, by its name. */
  public static Map<String, byte[]> write(List<Kind> kinds, List<RuleText> texts) {
    CatalogueWriter writer = new CatalogueWriter(kinds);
    writer.chunks();
    writer.index();
    writer.files.putAll(TextWriter.write(texts));
    return writer.files;
  }

  private void chunks() {
    Map<String, List<Kind>> chunks = new TreeMap<>();
    for (Kind kind : kinds.values())
      chunks.computeIfAbsent(Layout.chunk(kind.name()), c -> new ArrayList<>()).add(kind);
    chunks.forEach((name, members) -> {
      ByteWriter out = new ByteWriter();
      KindWriter writer = new KindWriter(out);
      for (Kind kind : members) {
        offsets.put(kind.name(), out.size());
        writer.write(kind);
      }
      files.put(name, out.finish());
    });
  }

  private void index() {
    ByteWriter out = new ByteWriter();
    IndexWriter index = new IndexWriter(out);
    Map<String, TreeSet<String>> places = new TreeMap<>();
    Map<String, TreeMap<String, Glob>> globs = new TreeMap<>();
    for (Kind kind : kinds.values()) {
      index.put(Keys.kind(kind.name()), entry -> entry.number(offset(kind)));
      for (Form form : kind.forms()) form(kind, form, places, globs);
    }
    places.forEach(
        (key, names) -> index.put(key, entry -> entry.list(List.copyOf(names), entry::text)));
    globs.forEach((dialect, found) ->
        index.put(
            Keys.globs(dialect),
            entry -> entry.list(List.copyOf(found.values()), glob -> glob.write(entry))));
    index.put(Keys.NAMES, entry -> entry.list(List.copyOf(kinds.keySet()), entry::text));
    index.write();
    files.put(Layout.INDEX, out.finish());
  }

  private int offset(Kind kind) {
    return offsets.getOrDefault(kind.name(), 0);
  }

  /** A type with stars in it, and the kinds that have it. */
  private record Glob(Carrier carrier, TreeSet<String> kinds) {
    void write(ByteWriter out) {
      out.octet(carrier.category().ordinal());
      out.text(carrier.text());
      out.list(List.copyOf(kinds), out::text);
    }
  }

  private static void form(
      Kind kind,
      Form form,
      Map<String, TreeSet<String>> places,
      Map<String, TreeMap<String, Glob>> globs) {
    switch (form.place()) {
      case Place.Types types -> {
        for (Carrier carrier : types.types()) {
          if (carrier.exact())
            put(places, PlaceKeys.type(form.dialect(), carrier.category(), carrier.type()), kind);
          else
            globs
                .computeIfAbsent(form.dialect(), d -> new TreeMap<>())
                .computeIfAbsent(
                    carrier.category() + " " + carrier.text(),
                    c -> new Glob(carrier, new TreeSet<>()))
                .kinds()
                .add(kind.name());
        }
      }
      case Place.Within within ->
          put(places, PlaceKeys.within(form.dialect(), within.kind()), kind);
      case Place.WholeStack stack -> put(places, PlaceKeys.wholeStack(form.dialect()), kind);
      case Place.Elements elements -> {}
    }
    for (Link link : form.links().values())
      if (link.companion() && link.target() instanceof Link.Target.OfType of)
        for (Carrier carrier : of.types())
          put(
              places,
              PlaceKeys.companion(form.dialect(), carrier.category(), carrier.type()),
              kind);
  }

  private static void put(Map<String, TreeSet<String>> places, String key, Kind kind) {
    places.computeIfAbsent(key, k -> new TreeSet<>()).add(kind.name());
  }
}
