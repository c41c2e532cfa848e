package dev.lintel.cli.command;

import dev.lintel.cli.Suggestions;
import dev.lintel.dialects.UsageException;
import dev.lintel.knowledge.Glob;
import dev.lintel.knowledge.RuleText;
import dev.lintel.knowledge.RuleTexts;
import java.util.ArrayList;
import java.util.List;

/** Finds rules by what people call them: an id, an alias, or a pattern of either. */
final class Rules {
  private Rules() {}

  /**
   * @throws UsageException where a name fits no rule
   */
  static void check(List<String> names, String from, RuleTexts texts) {
    for (String name : names)
      if (matching(name, texts).isEmpty())
        throw new UsageException(
            from + ": no rule '" + name + "'" + hint(name, texts) + "; see 'lintel rules list'");
  }

  static String hint(String name, RuleTexts texts) {
    String hint = Suggestions.hint(name, texts.ids());
    return hint.endsWith("?") ? hint.substring(0, hint.length() - 1) : hint;
  }

  /** The ids of the rules that a name stands for, sorted. */
  static List<String> matching(String name, RuleTexts texts) {
    List<String> found = new ArrayList<>();
    for (String id : texts.ids()) {
      if (Glob.fits(name, id)) {
        found.add(id);
        continue;
      }
      for (String alias : texts.of(id).map(RuleText::aliases).orElse(List.of()))
        if (fitsAlias(name, alias)) {
          found.add(id);
          break;
        }
    }
    return found;
  }

  private static boolean fitsAlias(String name, String alias) {
    return Glob.fits(name, alias) || Glob.fits(name, alias.substring(alias.indexOf(':') + 1));
  }
}
