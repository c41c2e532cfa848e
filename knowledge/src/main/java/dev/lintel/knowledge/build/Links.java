package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Link;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Finds links of a kind, which stand at the kind or in its forms. */
final class Links {
  private Links() {}

  /**
   * @param dialect only in forms of this one; empty for any
   */
  static Optional<Link> find(Kind kind, Optional<String> dialect, String name) {
    Link own = kind.links().get(name);
    if (own != null) return Optional.of(own);
    for (Form form : kind.forms()) {
      if (dialect.isPresent() && !dialect.get().equals(form.dialect())) continue;
      Link link = form.links().get(name);
      if (link != null) return Optional.of(link);
    }
    return Optional.empty();
  }

  static Set<String> names(Kind kind) {
    Set<String> names = new LinkedHashSet<>(kind.links().keySet());
    for (Form form : kind.forms()) names.addAll(form.links().keySet());
    return names;
  }
}
