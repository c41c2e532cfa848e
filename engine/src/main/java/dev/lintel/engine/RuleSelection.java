package dev.lintel.engine;

import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.Glob;
import dev.lintel.knowledge.Rule;
import dev.lintel.knowledge.RuleText;
import dev.lintel.model.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which rules count, and how much. Aliases are looked up only where a name may be one. */
final class RuleSelection {
  private final Catalogue catalogue;
  private final ScanOptions options;
  private final Map<String, Optional<Severity>> known = new HashMap<>();

  RuleSelection(Catalogue catalogue, ScanOptions options) {
    this.catalogue = catalogue;
    this.options = options;
  }

  /** The severity of a rule that counts; null for one that does not. */
  synchronized @Nullable Severity severity(Rule rule) {
    Optional<Severity> found = known.get(rule.id());
    if (found == null) {
      found = decide(rule);
      known.put(rule.id(), found);
    }
    return found.orElse(null);
  }

  private Optional<Severity> decide(Rule rule) {
    if (!options.only().isEmpty() && !named(options.only(), rule.id())) return Optional.empty();
    if (named(options.skip(), rule.id())) return Optional.empty();
    Severity severity = rule.severity();
    for (Map.Entry<String, Severity> entry : options.severities().entrySet())
      if (named(List.of(entry.getKey()), rule.id())) {
        severity = entry.getValue();
        break;
      }
    boolean counts = options.atLeast().isEmpty() || severity.atLeast(options.atLeast().get());
    return counts ? Optional.of(severity) : Optional.empty();
  }

  private boolean named(List<String> names, String id) {
    for (String name : names) if (Glob.fits(name, id)) return true;
    for (String name : names) if (mayBeAlias(name) && aliased(name, id)) return true;
    return false;
  }

  /** Our own ids are of small letters, digits and dashes. */
  private static boolean mayBeAlias(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == ':' || c == '_' || Character.isUpperCase(c)) return true;
    }
    return name.length() == 36;
  }

  private boolean aliased(String name, String id) {
    Optional<RuleText> text = catalogue.texts().of(id);
    if (text.isEmpty()) return false;
    for (String alias : text.get().aliases())
      if (Glob.fits(name, alias) || Glob.fits(name, alias.substring(alias.indexOf(':') + 1)))
        return true;
    return false;
  }
}
