package dev.lintel.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Words of rules that are all in memory. */
final class CompiledTexts implements RuleTexts {
  private final Map<String, RuleText> byId = new TreeMap<>();
  private final Map<String, List<String>> byAlias = new TreeMap<>();

  CompiledTexts(List<RuleText> texts) {
    for (RuleText text : texts) byId.put(text.id(), text);
    for (RuleText text : byId.values())
      for (String alias : text.aliases())
        byAlias.computeIfAbsent(alias, a -> new ArrayList<>()).add(text.id());
  }

  @Override
  public List<String> ids() {
    return List.copyOf(byId.keySet());
  }

  @Override
  public Optional<RuleText> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public List<String> aliased(String alias) {
    return List.copyOf(byAlias.getOrDefault(alias, List.of()));
  }
}
