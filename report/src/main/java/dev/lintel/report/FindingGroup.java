package dev.lintel.report;

import dev.lintel.model.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that are one story: of one rule, and decided by one text or in one place, so that they
 * differ in their instances or subjects only.
 *
 * @param findings never empty; the first is told in full
 */
public record FindingGroup(List<Finding> findings) {

  public Finding first() {
    return findings.getFirst();
  }

  /** How many instances each block has, in the order of the findings. */
  public Map<String, Integer> blocks() {
    Map<String, Integer> blocks = new LinkedHashMap<>();
    for (Finding finding : findings) blocks.merge(finding.resource().block(), 1, Integer::sum);
    return blocks;
  }

  /** The groups of all findings that count, in the order of their first findings. */
  public static List<FindingGroup> of(List<Finding> findings) {
    List<FindingGroup> groups = new ArrayList<>();
    Map<String, FindingGroup> byCause = new HashMap<>();
    Map<String, FindingGroup> byPlace = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.suppressed().isPresent()) continue;
      String cause = finding.rule() + ' ' + finding.cause();
      String place = place(finding);
      FindingGroup group = byCause.get(cause);
      if (group == null) group = byPlace.get(place);
      if (group == null) {
        group = new FindingGroup(new ArrayList<>());
        groups.add(group);
      }
      group.findings.add(finding);
      byCause.putIfAbsent(cause, group);
      byPlace.putIfAbsent(place, group);
    }
    return groups;
  }

  /** The rule, the stretch and the block, as one text. */
  private static String place(Finding finding) {
    return finding.rule()
        + ' '
        + finding.location().start()
        + ' '
        + finding.location().end()
        + ' '
        + finding.location().file()
        + ' '
        + finding.resource().block();
  }
}
