package dev.lintel.knowledge;

import dev.lintel.model.Category;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** People's own catalogue on top of another: a kind of theirs hides the other's of that name. */
public final class JoinedCatalogue implements Catalogue {
  private final Catalogue own;
  private final Catalogue base;
  private final Set<String> hidden;
  private final RuleTexts texts;

  public JoinedCatalogue(Catalogue own, Catalogue base) {
    this.own = own;
    this.base = base;
    this.hidden = new HashSet<>(own.names());
    this.texts = new JoinedTexts(own.texts(), base);
  }

  private List<Kind> join(List<Kind> mine, List<Kind> theirs) {
    List<Kind> all = new ArrayList<>(mine);
    for (Kind kind : theirs) if (!hidden.contains(kind.name())) all.add(kind);
    all.sort((a, b) -> a.name().compareTo(b.name()));
    return List.copyOf(all);
  }

  @Override
  public List<Kind> of(String dialect, Category category, String type) {
    return join(own.of(dialect, category, type), base.of(dialect, category, type));
  }

  @Override
  public List<Kind> configuredBy(String dialect, Category category, String type) {
    return join(
        own.configuredBy(dialect, category, type), base.configuredBy(dialect, category, type));
  }

  @Override
  public List<Kind> within(String dialect, String kind) {
    return join(own.within(dialect, kind), base.within(dialect, kind));
  }

  @Override
  public List<Kind> wholeStack(String dialect) {
    return join(own.wholeStack(dialect), base.wholeStack(dialect));
  }

  @Override
  public Optional<Kind> kind(String name) {
    return hidden.contains(name) ? own.kind(name) : base.kind(name);
  }

  @Override
  public List<String> names() {
    Set<String> names = new TreeSet<>(own.names());
    names.addAll(base.names());
    return List.copyOf(names);
  }

  @Override
  public RuleTexts texts() {
    return texts;
  }

  private record JoinedTexts(RuleTexts own, Catalogue base) implements RuleTexts {
    @Override
    public List<String> ids() {
      Set<String> ids = new TreeSet<>(own.ids());
      ids.addAll(base.texts().ids());
      return List.copyOf(ids);
    }

    @Override
    public Optional<RuleText> of(String id) {
      return own.of(id).or(() -> base.texts().of(id));
    }

    @Override
    public List<String> aliased(String alias) {
      Set<String> ids = new TreeSet<>(own.aliased(alias));
      ids.addAll(base.texts().aliased(alias));
      return List.copyOf(ids);
    }
  }
}
