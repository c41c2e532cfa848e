package dev.lintel.engine;

import dev.lintel.model.Finding;
import dev.lintel.model.Witness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes one finding of what several environments of a stack have in common. */
final class Environments {
  private Environments() {}

  static List<Finding> joined(List<Finding> findings) {
    boolean any = false;
    for (Finding finding : findings) any |= !finding.environments().isEmpty();
    if (!any) return findings;
    Map<String, Finding> byId = new LinkedHashMap<>();
    List<Finding> all = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.environments().isEmpty()) all.add(finding);
      else byId.merge(finding.id(), finding, Environments::join);
    }
    all.addAll(byId.values());
    return all;
  }

  /** What one environment does not silence counts. */
  private static Finding join(Finding first, Finding second) {
    Finding told = first.suppressed().isEmpty() ? first : second;
    Set<String> environments = new TreeSet<>(first.environments());
    environments.addAll(second.environments());
    Set<Witness> witnesses = new LinkedHashSet<>(told.witnesses());
    witnesses.addAll(first.witnesses());
    witnesses.addAll(second.witnesses());
    return told.in(List.copyOf(environments), List.copyOf(witnesses));
  }
}
