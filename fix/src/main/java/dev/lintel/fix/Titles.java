package dev.lintel.fix;

import dev.lintel.fix.lens.Change;
import dev.lintel.fix.lens.Place;
import dev.lintel.fix.solve.Constraint;
import dev.lintel.syntax.hcl.Expression;
import java.util.LinkedHashSet;
import java.util.Set;

/** Says in one line what a fix does. */
final class Titles {
  private static final int LONGEST = 60;

  private Titles() {}

  static String of(Candidate candidate) {
    Set<String> words = new LinkedHashSet<>();
    for (FixPart part : candidate.parts()) {
      if (part.goal().constraint() instanceof Constraint.DeniesPlainHttp)
        words.add("deny requests without TLS");
      else for (Change change : part.changes()) words.add(words(change, part));
    }
    return words.isEmpty() ? "decide" : String.join(", ", words);
  }

  private static String words(Change change, FixPart part) {
    String property = part.goal().property();
    return switch (change) {
      case Change.Replace replace -> "set " + property + " to " + brief(replace.text());
      case Change.Add add -> added(add);
      case Change.Entry entry -> "add " + entry.key() + " = " + brief(entry.text());
      case Change.Append append -> "add " + brief(append.text()) + " to " + property;
      case Change.Drop drop -> "take " + brief(text(drop)) + " out of " + property;
      case Change.Remove remove -> "remove " + brief(text(remove));
      case Change.Raw _ -> "set " + property;
    };
  }

  private static String text(Change.Drop drop) {
    Expression element = drop.list().elements().get(drop.index());
    return drop.source().substring(element.start(), element.end());
  }

  private static String text(Change.Remove remove) {
    return remove.source().substring(remove.item().start(), remove.item().end());
  }

  private static String added(Change.Add add) {
    if (!add.place().made()) return "add " + add.name() + " = " + brief(add.text());
    Place.Header first = add.place().path().getFirst();
    String[] words = first.text().split("\"", -1);
    return words.length > 3 ? "add " + words[1] + "." + words[3] : "add " + first.text();
  }

  private static String brief(String text) {
    String line = text.lines().findFirst().orElse("");
    boolean whole = line.length() == text.length() && line.length() <= LONGEST;
    return whole ? line : line.substring(0, Math.min(line.length(), LONGEST)) + "…";
  }
}
