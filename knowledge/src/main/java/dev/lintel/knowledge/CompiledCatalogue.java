package dev.lintel.knowledge;

import dev.lintel.knowledge.Form.Place;
import dev.lintel.model.Category;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A catalogue whose kinds are all in memory, in the order of their names. */
public final class CompiledCatalogue implements Catalogue {
  private final Map<String, Kind> kinds = new TreeMap<>();
  private final Map<String, Set<Kind>> byPlace = new LinkedHashMap<>();
  private final Map<String, Map<Carrier, Set<Kind>>> globs = new LinkedHashMap<>();
  private final RuleTexts texts;

  public CompiledCatalogue(List<Kind> kinds, List<RuleText> texts) {
    for (Kind kind : kinds) this.kinds.put(kind.name(), kind);
    for (Kind kind : this.kinds.values()) {
      for (Form form : kind.forms()) {
        index(kind, form);
        for (Link link : form.links().values()) index(kind, form.dialect(), link);
      }
    }
    this.texts = new CompiledTexts(texts);
  }

  private void index(Kind kind, Form form) {
    switch (form.place()) {
      case Place.Types types -> {
        for (Carrier carrier : types.types()) index(kind, form.dialect(), carrier);
      }
      case Place.Within within -> put(PlaceKeys.within(form.dialect(), within.kind()), kind);
      case Place.WholeStack stack -> put(PlaceKeys.wholeStack(form.dialect()), kind);
      case Place.Elements elements -> {}
    }
  }

  private void index(Kind kind, String dialect, Carrier carrier) {
    if (carrier.exact()) put(PlaceKeys.type(dialect, carrier.category(), carrier.type()), kind);
    else
      globs
          .computeIfAbsent(dialect, d -> new LinkedHashMap<>())
          .computeIfAbsent(carrier, c -> new LinkedHashSet<>())
          .add(kind);
  }

  private void index(Kind kind, String dialect, Link link) {
    if (!link.companion() || !(link.target() instanceof Link.Target.OfType of)) return;
    for (Carrier carrier : of.types())
      put(PlaceKeys.companion(dialect, carrier.category(), carrier.type()), kind);
  }

  private void put(String key, Kind kind) {
    byPlace.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(kind);
  }

  @Override
  public List<Kind> of(String dialect, Category category, String type) {
    Set<Kind> found =
        new LinkedHashSet<>(
            byPlace.getOrDefault(PlaceKeys.type(dialect, category, type), Set.of()));
    globs
        .getOrDefault(dialect, Map.of())
        .forEach((glob, of) -> {
          if (glob.fits(category, type)) found.addAll(of);
        });
    List<Kind> sorted = new ArrayList<>(found);
    sorted.sort((a, b) -> a.name().compareTo(b.name()));
    return List.copyOf(sorted);
  }

  @Override
  public List<Kind> configuredBy(String dialect, Category category, String type) {
    return List.copyOf(
        byPlace.getOrDefault(PlaceKeys.companion(dialect, category, type), Set.of()));
  }

  @Override
  public List<Kind> within(String dialect, String kind) {
    return List.copyOf(byPlace.getOrDefault(PlaceKeys.within(dialect, kind), Set.of()));
  }

  @Override
  public List<Kind> wholeStack(String dialect) {
    return List.copyOf(byPlace.getOrDefault(PlaceKeys.wholeStack(dialect), Set.of()));
  }

  @Override
  public Optional<Kind> kind(String name) {
    return Optional.ofNullable(kinds.get(name));
  }

  @Override
  public List<String> names() {
    return List.copyOf(kinds.keySet());
  }

  @Override
  public RuleTexts texts() {
    return texts;
  }
}
