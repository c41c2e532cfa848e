package dev.lintel.report;

import dev.lintel.knowledge.RuleText;
import dev.lintel.knowledge.RuleTexts;
import dev.lintel.model.Finding;
import dev.lintel.model.Secrets;
import dev.lintel.model.Suppression;
import dev.lintel.model.Witness;
import java.util.Optional;

/** The words about a finding that all formats share. */
public final class Wording {
  /**
   * Begins a message that stands behind its rule's title; where the title is apart it says nothing.
   */
  private static final String NOT_HERE = "not here, ";

  private Wording() {}

  /** The rule's title, or its id where it has no words. */
  public static String title(RuleTexts rules, Finding finding) {
    Optional<RuleText> text = rules.of(finding.rule());
    return text.isPresent() ? text.get().title() : finding.rule();
  }

  /** The message, without the title that it may begin with. */
  public static String detail(RuleTexts rules, Finding finding) {
    String message = finding.message();
    String title = title(rules, finding);
    if (message.startsWith(title + ": ")) message = message.substring(title.length() + 2);
    return message.startsWith(NOT_HERE) ? message.substring(NOT_HERE.length()) : message;
  }

  /** Whom a finding is about: the address, the part of it, and the environments. */
  public static String subject(Finding finding) {
    String part = finding.part().isPresent() ? " " + finding.part().get() : "";
    String where = environments(finding);
    return finding.resource().address() + part + (where.isEmpty() ? "" : " in " + where);
  }

  /** The environments that a finding is found in, as words; empty where none is configured. */
  public static String environments(Finding finding) {
    return String.join(", ", finding.environments());
  }

  /** Whether what decides is a secret, so that the code that holds it is hidden. */
  public static boolean secret(Finding finding) {
    for (Witness witness : finding.witnesses())
      if (witness.value().contains(Secrets.MASK)) return true;
    return false;
  }

  /** The line of the resource's header, where it stands in the finding's file; else 0. */
  public static int header(Finding finding) {
    if (finding.resource().origin().source() != finding.location().source()) return 0;
    return finding.location().source().line(finding.resource().origin().start());
  }

  /** {@code by comment until 2030-01-31: reason}. */
  public static String silence(Suppression suppression) {
    String until = suppression.until().isPresent() ? " until " + suppression.until().get() : "";
    String reason = suppression.reason().isEmpty() ? "" : ": " + suppression.reason();
    return "by " + suppression.by() + until + reason;
  }

  /** {@code 1 finding}, {@code 2 findings}. */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
