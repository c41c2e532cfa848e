package dev.lintel.knowledge.store;

import dev.lintel.knowledge.Carrier;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.PlaceKeys;
import dev.lintel.knowledge.RuleTexts;
import dev.lintel.model.Category;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A catalogue read from its compact form: each kind when it is first asked for. */
public final class StoredCatalogue implements Catalogue {
  private static final Category[] CATEGORIES = Category.values();
  private final CatalogueFiles files;
  private final Index index;
  private final ConcurrentHashMap<String, Pool> chunks = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, Kind> kinds = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, List<Glob>> globs = new ConcurrentHashMap<>();
  private final RuleTexts texts;

  private record Glob(Carrier carrier, List<String> kinds) {}

  private StoredCatalogue(CatalogueFiles files) {
    this.files = files;
    this.index = new Index(new Pool(files.read(Layout.INDEX), Layout.INDEX));
    this.texts = new StoredTexts(files);
  }

  /** The catalogue that comes with the program. */
  public static StoredCatalogue builtIn() {
    return new StoredCatalogue(new Resources());
  }

  /** A catalogue of these files. */
  public static StoredCatalogue of(CatalogueFiles files) {
    return new StoredCatalogue(files);
  }

  @Override
  public List<Kind> of(String dialect, Category category, String type) {
    List<String> names = names(PlaceKeys.type(dialect, category, type));
    List<String> more = names;
    for (Glob glob : globs(dialect)) {
      if (!glob.carrier.fits(category, type)) continue;
      if (more == names) more = new ArrayList<>(names);
      for (String name : glob.kinds) if (!more.contains(name)) more.add(name);
    }
    if (more != names) Collections.sort(more);
    return kinds(more);
  }

  @Override
  public List<Kind> configuredBy(String dialect, Category category, String type) {
    return kinds(names(PlaceKeys.companion(dialect, category, type)));
  }

  @Override
  public List<Kind> within(String dialect, String kind) {
    return kinds(names(PlaceKeys.within(dialect, kind)));
  }

  @Override
  public List<Kind> wholeStack(String dialect) {
    return kinds(names(PlaceKeys.wholeStack(dialect)));
  }

  @Override
  public Optional<Kind> kind(String name) {
    Kind known = kinds.get(name);
    if (known != null) return Optional.of(known);
    Optional<ByteReader> entry = index.find(Keys.kind(name));
    if (entry.isEmpty()) return Optional.empty();
    ByteReader reader = new ByteReader(chunk(Layout.chunk(name)), entry.get().number());
    Kind made = new KindReader(reader).read();
    Kind first = kinds.putIfAbsent(name, made);
    return Optional.of(first == null ? made : first);
  }

  @Override
  public List<String> names() {
    return List.copyOf(names(Keys.NAMES));
  }

  @Override
  public RuleTexts texts() {
    return texts;
  }

  private List<String> names(String key) {
    Optional<ByteReader> entry = index.find(key);
    return entry.isEmpty() ? List.of() : entry.get().texts();
  }

  private List<Kind> kinds(List<String> names) {
    if (names.isEmpty()) return List.of();
    List<Kind> found = new ArrayList<>(names.size());
    for (String name : names) found.add(kind(name).orElseThrow());
    return found;
  }

  private List<Glob> globs(String dialect) {
    List<Glob> known = globs.get(dialect);
    if (known != null) return known;
    Optional<ByteReader> entry = index.find(Keys.globs(dialect));
    List<Glob> read = new ArrayList<>();
    if (entry.isPresent()) {
      ByteReader in = entry.get();
      for (int left = in.number(); left > 0; left--)
        read.add(new Glob(Carrier.of(CATEGORIES[in.octet()], in.text()), in.texts()));
    }
    globs.put(dialect, read);
    return read;
  }

  private Pool chunk(String name) {
    Pool known = chunks.get(name);
    if (known != null) return known;
    Pool made = new Pool(files.read(name), name);
    Pool first = chunks.putIfAbsent(name, made);
    return first == null ? made : first;
  }
}
