package dev.lintel.knowledge.store;

import dev.lintel.knowledge.RuleText;
import dev.lintel.knowledge.RuleTexts;
import dev.lintel.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Words of rules, read from their files when somebody asks. */
final class StoredTexts implements RuleTexts {
  private static final Severity[] SEVERITIES = Severity.values();
  private final CatalogueFiles files;
  private final ConcurrentHashMap<String, Pool> chunks = new ConcurrentHashMap<>();
  private volatile @Nullable Index opened;

  StoredTexts(CatalogueFiles files) {
    this.files = files;
  }

  @Override
  public List<String> ids() {
    return texts(Keys.NAMES);
  }

  @Override
  public List<String> aliased(String alias) {
    return texts(TextWriter.alias(alias));
  }

  @Override
  public Optional<RuleText> of(String id) {
    Optional<ByteReader> entry = index().find(TextWriter.rule(id));
    if (entry.isEmpty()) return Optional.empty();
    String name = entry.get().text();
    return Optional.of(text(new ByteReader(chunk(name), entry.get().number())));
  }

  private static RuleText text(ByteReader in) {
    return new RuleText(
        in.text(),
        in.text(),
        SEVERITIES[in.octet()],
        in.text(),
        in.text(),
        in.optionalText(),
        in.texts(),
        in.texts(),
        in.optionalText(),
        in.optionalText());
  }

  private List<String> texts(String key) {
    Optional<ByteReader> entry = index().find(key);
    return entry.isEmpty() ? List.of() : List.copyOf(entry.get().texts());
  }

  private Index index() {
    Index known = opened;
    if (known == null)
      opened = known = new Index(new Pool(files.read(Layout.TEXT_INDEX), Layout.TEXT_INDEX));
    return known;
  }

  private Pool chunk(String name) {
    Pool known = chunks.get(name);
    if (known == null) chunks.put(name, known = new Pool(files.read(name), name));
    return known;
  }
}
