package dev.lintel.cli.migrate;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which rules the checks of other tools stand for. */
public interface Checks {
  /**
   * The ids of the rules that are another tool's check, or the checks that a pattern fits.
   *
   * @param alias such as {@code checkov:CKV_AWS_18}
   */
  List<String> rules(String alias);

  /** The alias of a check as Trivy may write it: {@code AWS-0086}, {@code avd-aws-0086}. */
  static String trivy(String id) {
    String upper = id.toUpperCase(Locale.ROOT);
    if (upper.matches("[A-Z]+-[0-9]{4}")) upper = "AVD-" + upper;
    return "trivy:" + (upper.startsWith("AVD-") ? upper : id);
  }

  /**
   * Adds the rules of one check to a list of names, or says that there are none. A pattern stays a
   * pattern, so that it also holds for rules to come.
   */
  default void add(
      String alias, Item item, ForeignFile file, Map<String, String> to, Carried carried) {
    List<String> rules = rules(alias);
    if (rules.isEmpty()) carried.lost(file, item.line(), item.text(), NONE);
    else if (alias.indexOf('*') >= 0) to.putIfAbsent(alias, "");
    else
      for (String rule : rules)
        to.merge(rule, item.text(), (a, b) -> a.contains(b) ? a : a + ", " + b);
  }

  String NONE = "no rule of Lintel's is the same check";
}
