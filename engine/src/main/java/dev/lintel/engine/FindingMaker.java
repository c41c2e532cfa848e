package dev.lintel.engine;

import dev.lintel.engine.judge.Verdict;
import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.Members;
import dev.lintel.engine.read.Reading;
import dev.lintel.engine.read.Subject;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Rule;
import dev.lintel.knowledge.RuleText;
import dev.lintel.model.Finding;
import dev.lintel.model.Location;
import dev.lintel.model.Severity;
import dev.lintel.model.Stack;
import dev.lintel.model.Value;
import dev.lintel.model.Witness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes findings of failed verdicts of one stack. */
final class FindingMaker {
  private final Stack stack;
  private final Catalogue catalogue;
  private final Map<String, Integer> alike = new HashMap<>();

  FindingMaker(Stack stack, Catalogue catalogue) {
    this.stack = stack;
    this.catalogue = catalogue;
  }

  /** Where the finding of a failure is told. */
  Location place(Rule rule, Verdict.Failed failed) {
    return Witnesses.place(Deciding.first(rule.fix(), failed.evidence()).getFirst());
  }

  Finding make(Rule rule, Severity severity, Subject subject, Verdict.Failed failed) {
    List<Datum> evidence = Deciding.first(rule.fix(), failed.evidence());
    List<Witness> witnesses = new ArrayList<>(evidence.size());
    for (Datum datum : evidence) witnesses.add(Witnesses.of(datum));
    Witness deciding = witnesses.getFirst();
    return new Finding(
        id(rule, subject),
        cause(rule, deciding),
        rule.id(),
        severity,
        stack,
        stack.environment().isEmpty() ? List.of() : List.of(stack.environment()),
        deciding.location(),
        subject.carrier(),
        subject.part().isEmpty() ? Optional.empty() : Optional.of(subject.part()),
        message(rule, evidence.getFirst(), deciding),
        witnesses,
        Optional.empty());
  }

  /** Two subjects that nothing tells apart are told apart by their order. */
  private String id(Rule rule, Subject subject) {
    String address = subject.carrier().address();
    String key = partKey(subject);
    String plain = Fingerprint.of(stack.key(), rule.id(), address, key);
    int before = alike.merge(plain, 1, Integer::sum) - 1;
    return before == 0 ? plain : Fingerprint.of(plain, Integer.toString(before));
  }

  private static String partKey(Subject subject) {
    if (subject.part().isEmpty()) return "";
    StringBuilder key = new StringBuilder();
    if (subject.owner().isPresent()) key.append(partKey(subject.owner().get())).append('/');
    List<String> names = subject.kind().map(Kind::key).orElse(List.of());
    for (String name : names)
      if (subject.get(name) instanceof Reading reading)
        key.append(name).append('=').append(Shown.text(reading.value())).append(';');
    return key.toString();
  }

  /** The text that decided: where the last step of the chain is written. */
  private static String cause(Rule rule, Witness deciding) {
    Location written =
        deciding.chain().isEmpty() ? deciding.location() : deciding.chain().getLast();
    return Fingerprint.of(
        rule.id(),
        written.source().key(),
        Integer.toString(written.start()),
        Integer.toString(written.end()));
  }

  private String message(Rule rule, Datum datum, Witness deciding) {
    String title = catalogue.texts().of(rule.id()).map(RuleText::title).orElse(rule.id());
    return title + ": not here, " + clause(datum, deciding);
  }

  private static boolean many(String noun) {
    return noun.endsWith("s") && !noun.endsWith("ss");
  }

  private static String clause(Datum datum, Witness deciding) {
    String name = deciding.property();
    return switch (datum) {
      case Members members ->
          (members.list().isEmpty() ? "there " + (many(name) ? "are" : "is") + " no " : "no ")
              + name
              + (members.list().isEmpty() ? "" : (many(name) ? " are" : " is") + " as needed");
      case Subject _ -> "as " + deciding.resource() + " is written";
      case Reading reading ->
          reading.value() instanceof Value.Absent
              ? name + " is not set"
              : name + " is " + deciding.value();
    };
  }
}
