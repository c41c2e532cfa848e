package dev.lintel.engine.baseline;

import dev.lintel.engine.ScanResult;
import dev.lintel.engine.StackCounts;
import dev.lintel.model.Finding;
import dev.lintel.model.Stack;
import dev.lintel.model.Suppression;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is known. An entry silences one finding: the one of its id, else one of its rule whose
 * resource has the same body and either the same address, in a folder that was moved, or the same
 * stack, under another name. So nothing new hides behind an old entry but a copy of what it was.
 *
 * @param file what findings say they are known from
 */
public record Baseline(String file, List<Known> entries) {
  private static final String SIGN = "baseline";

  public Baseline {
    entries = List.copyOf(entries);
  }

  /** What a scan found and nothing else silences, in the order of the report. */
  public static Baseline of(String file, List<Finding> findings) {
    List<Known> entries = new ArrayList<>();
    for (Finding finding : findings)
      if (finding.suppressed().isEmpty() || finding.suppressed().get().by().equals(SIGN))
        entries.add(Known.of(finding));
    return new Baseline(file, entries);
  }

  /**
   * What a result becomes.
   *
   * @param left entries that silence nothing any more
   */
  public record Applied(ScanResult result, int left) {}

  public Applied applied(ScanResult result) {
    List<Finding> open = new ArrayList<>();
    for (Finding finding : result.findings()) if (finding.suppressed().isEmpty()) open.add(finding);
    Set<Finding> known = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Known> left = match(entries, open, known, Finding::id, Known::id);
    if (!left.isEmpty()) left = match(left, open, known, f -> moved(Known.of(f)), Baseline::moved);
    if (!left.isEmpty())
      left = match(left, open, known, f -> renamed(Known.of(f)), Baseline::renamed);
    return new Applied(silenced(result, known), left.size());
  }

  /** Pairs entries and findings of one key, and gives back the entries that are left over. */
  private static List<Known> match(
      List<Known> entries,
      List<Finding> open,
      Set<Finding> known,
      Function<Finding, String> ofFinding,
      Function<Known, String> ofEntry) {
    Set<String> wanted = new HashSet<>();
    for (Known entry : entries) wanted.add(ofEntry.apply(entry));
    Map<String, Deque<Finding>> byKey = new HashMap<>();
    for (Finding finding : open) {
      if (known.contains(finding)) continue;
      String key = ofFinding.apply(finding);
      if (wanted.contains(key))
        byKey.computeIfAbsent(key, unused -> new ArrayDeque<>()).add(finding);
    }
    List<Known> left = new ArrayList<>();
    for (Known entry : entries) {
      Deque<Finding> found = byKey.get(ofEntry.apply(entry));
      Finding finding = found == null ? null : found.poll();
      if (finding == null) left.add(entry);
      else known.add(finding);
    }
    return left;
  }

  private static String moved(Known entry) {
    return entry.rule() + ' ' + entry.text() + ' ' + entry.address();
  }

  private static String renamed(Known entry) {
    return entry.rule() + ' ' + entry.text() + ' ' + entry.stack();
  }

  private ScanResult silenced(ScanResult result, Set<Finding> known) {
    Suppression by = new Suppression(SIGN, "known since " + file, Optional.empty());
    Map<Stack, Integer> silenced = new IdentityHashMap<>();
    List<Finding> findings = new ArrayList<>(result.findings().size());
    for (Finding finding : result.findings()) {
      boolean now = known.contains(finding);
      if (now) silenced.merge(finding.stack(), 1, Integer::sum);
      findings.add(now ? finding.suppressed(by) : finding);
    }
    List<StackCounts> counts = new ArrayList<>(result.counts().size());
    for (StackCounts each : result.counts())
      counts.add(each.silenced(silenced.getOrDefault(each.stack(), 0)));
    return new ScanResult(findings, result.unknowns(), counts, result.problems(), result.untold());
  }
}
