package dev.lintel.knowledge;

import dev.lintel.model.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What people read about a rule, and what other tools call it.
 *
 * @param kind the name of the kind it is about
 * @param title the wanted state, as a sentence without a full stop
 * @param why what may happen otherwise
 * @param remedy what to do, where the requirement does not say it plainly
 * @param controls clauses of compliance frameworks: {@code nist-800-53-r5:CP-9}
 * @param aliases ids of the same check elsewhere: {@code checkov:CKV_AWS_21}
 * @param when the text of the rule's condition
 * @param require the text of the requirement; empty where Java judges
 */
public record RuleText(
    String id,
    String kind,
    Severity severity,
    String title,
    String why,
    Optional<String> remedy,
    List<String> controls,
    List<String> aliases,
    Optional<String> when,
    Optional<String> require) {
  public RuleText {
    controls = List.copyOf(controls);
    aliases = List.copyOf(aliases);
  }

  public String url() {
    return "https://lintel.dev/rules/" + id;
  }
}
