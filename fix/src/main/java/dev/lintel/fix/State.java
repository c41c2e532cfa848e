package dev.lintel.fix;

import dev.lintel.engine.Scan;
import dev.lintel.engine.ScanOptions;
import dev.lintel.engine.ScanResult;
import dev.lintel.engine.UnknownOutcome;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.model.Element;
import dev.lintel.model.Finding;
import dev.lintel.model.Problem;
import dev.lintel.model.Resource;
import dev.lintel.model.Stack;
import dev.lintel.model.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be said of some code: counted by stack, rule and resource, since a part has no name of
 * its own that a change would leave alone.
 *
 * @param findings those that are not suppressed
 * @param unknowns what could not be judged
 * @param resources by address, with how many of its values are not known
 */
record State(
    Map<Key, Integer> problems,
    Map<Key, Integer> findings,
    Map<Key, Integer> suppressed,
    Map<Key, Integer> unknowns,
    Map<Key, Integer> resources) {

  /**
   * @param what a rule or a message
   * @param where an address
   */
  record Key(String stack, String what, String where) {}

  /** Which step of the proof did not come out, and why. */
  record Fault(String step, String reason) {}

  /**
   * @param weightless rules that do not count: see {@link Proof}
   */
  static State of(
      List<Stack> stacks, Catalogue catalogue, ScanOptions options, Set<String> weightless) {
    State state =
        new State(
            new HashMap<>(),
            new LinkedHashMap<>(),
            new HashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>());
    for (Stack stack : stacks) {
      for (Problem problem : stack.problems())
        if (problem.level() == Problem.Level.ERROR)
          count(new Key(stack.path(), problem.message(), ""), state.problems);
      for (Resource resource : stack.resources())
        state.resources.merge(
            new Key(stack.path(), "", resource.address()),
            notKnown(resource.values()),
            Integer::sum);
    }
    state.count(Scan.run(stacks, catalogue, options), weightless);
    return state;
  }

  private void count(ScanResult result, Set<String> weightless) {
    for (Finding finding : result.findings()) {
      if (weightless.contains(finding.rule())) continue;
      count(key(finding), finding.suppressed().isPresent() ? suppressed : findings);
    }
    for (UnknownOutcome unknown : result.unknowns())
      if (!weightless.contains(unknown.rule()))
        count(
            new Key(unknown.stack().path(), unknown.rule(), unknown.resource().address()),
            unknowns);
  }

  private static Key key(Finding finding) {
    return new Key(finding.stack().path(), finding.rule(), finding.resource().address());
  }

  private static void count(Key key, Map<Key, Integer> counts) {
    counts.merge(key, 1, Integer::sum);
  }

  /** What speaks against fixes that led from here to there. */
  Optional<Fault> fault(State after, List<ProposedFix> fixes) {
    Optional<Key> more = more(problems, after.problems);
    if (more.isPresent()) return fault("1", "then it is wrong: " + more.get().what);
    for (Key key : resources.keySet())
      if (!after.resources.containsKey(key)) return fault("2", key.where + " would be gone");
    more = more(suppressed, after.suppressed);
    if (more.isPresent()) return fault("2", words(more.get(), "would be suppressed at"));
    Optional<Fault> left = left(after, fixes);
    return left.isPresent() ? left : opened(after);
  }

  /** What would be new. */
  private Optional<Fault> opened(State after) {
    Optional<Key> more = more(findings, after.findings);
    if (more.isPresent()) return fault("4", words(more.get(), "would find something at"));
    more = more(unknowns, after.unknowns);
    if (more.isPresent()) return fault("4", words(more.get(), "could not tell at"));
    for (Key key : resources.keySet())
      if (after.resources.getOrDefault(key, 0) > resources.getOrDefault(key, 0))
        return fault("4", "values of " + key.where + " would not be known");
    return Optional.empty();
  }

  private static Optional<Fault> fault(String step, String reason) {
    return Optional.of(new Fault(step, reason));
  }

  private static String words(Key key, String verb) {
    return key.what + " " + verb + " " + key.where;
  }

  /** A finding that would still be there. */
  private Optional<Fault> left(State after, List<ProposedFix> fixes) {
    Map<Key, Integer> mended = new LinkedHashMap<>();
    for (ProposedFix fix : fixes) count(key(fix.finding()), mended);
    for (Map.Entry<Key, Integer> entry : mended.entrySet()) {
      Key key = entry.getKey();
      int expected = findings.getOrDefault(key, 0) - entry.getValue();
      if (after.findings.getOrDefault(key, 0) > Math.max(0, expected))
        return fault("3", words(key, "would still find something at"));
      if (after.unknowns.getOrDefault(key, 0) > unknowns.getOrDefault(key, 0))
        return fault("3", words(key, "could no longer tell at"));
    }
    return Optional.empty();
  }

  private static Optional<Key> more(Map<Key, Integer> before, Map<Key, Integer> after) {
    for (Map.Entry<Key, Integer> entry : after.entrySet())
      if (entry.getValue() > before.getOrDefault(entry.getKey(), 0))
        return Optional.of(entry.getKey());
    return Optional.empty();
  }

  private static int notKnown(Value value) {
    return switch (value) {
      case Value.Absent _,
          Value.Bool _,
          Value.Number _,
          Value.Text _,
          Value.Reference _,
          Value.PartialText _ ->
          0;
      case Value.Encoded encoded -> notKnown(encoded.decoded());
      case Value.Unknown _ -> 1;
      case Value.Sequence list -> notKnown(list.elements());
      case Value.Mapping map -> notKnown(map.entries().values());
    };
  }

  private static int notKnown(Iterable<Element> elements) {
    int count = 0;
    for (Element element : elements) count += notKnown(element.value());
    return count;
  }
}
