package dev.lintel.engine.suppress;

import dev.lintel.engine.ConfiguredSuppression;
import dev.lintel.engine.ScanOptions;
import dev.lintel.knowledge.RuleTexts;
import dev.lintel.knowledge.language.Nearest;
import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.model.Problem.Level;
import dev.lintel.model.Severity;
import dev.lintel.model.Stack;
import dev.lintel.syntax.SourceText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells of suppressions that do nothing: our own comments and entries that name no rule, whose day
 * is over, or that nothing hangs on any more. Other tools' comments may still serve those tools.
 */
public final class SuppressionCheck {
  private final Set<SuppressionUse> used;
  private final RuleTexts texts;
  private final ScanOptions options;
  private final CommentNames names;

  /** Whether all rules were judged: else nobody knows what a suppression is good for. */
  private final boolean whole;

  private final List<Problem> problems = new ArrayList<>();

  private SuppressionCheck(Set<SuppressionUse> used, RuleTexts texts, ScanOptions options) {
    this.used = used;
    this.texts = texts;
    this.options = options;
    this.names = new CommentNames(texts);
    this.whole =
        options.only().isEmpty()
            && options.skip().isEmpty()
            && options.atLeast().orElse(Severity.INFO) == Severity.INFO;
  }

  /**
   * @param used by the findings of all stacks
   * @return unsorted
   */
  public static List<Problem> problems(
      List<Stack> stacks, Set<SuppressionUse> used, RuleTexts texts, ScanOptions options) {
    SuppressionCheck check = new SuppressionCheck(used, texts, options);
    Set<String> seen = new HashSet<>();
    for (Stack stack : stacks)
      for (SourceText source : stack.sources())
        if (source.text().contains(Comments.OWN) && seen.add(source.path())) check.comments(source);
    for (ConfiguredSuppression entry : options.suppressions()) check.entry(entry);
    return check.problems;
  }

  private void comments(SourceText source) {
    for (Comment comment : Comments.of(source))
      if (comment.prefix().isEmpty()) comment(source, comment);
  }

  private void comment(SourceText source, Comment comment) {
    Origin at = Origin.of(source, comment.offset(), comment.offset() + Comments.OWN.length());
    if (comment.reach() != Comment.Reach.LINE) return;
    for (String name : comment.names()) if (!heard(name, at)) return;
    if (!comment.until().isEmpty() && !day(comment.until(), at)) return;
    boolean unused = !used.contains(new SuppressionUse.OfComment(source.path(), comment.offset()));
    if (unused && whole)
      problems.add(
          new Problem(Level.NOTICE, "this comment silences nothing any more: take it away", at));
  }

  /** Whether a name is one of a rule; what is none is told. */
  private boolean heard(String name, Origin at) {
    if (CommentNames.all(name)) return true;
    if (name.isEmpty()) {
      tell(
          at,
          "`lintel:ignore` names no rule, so it silences nothing: write the rule's id behind it, or * for all");
      return false;
    }
    for (String id : texts.ids()) if (names.isRule(name, id)) return true;
    tell(
        at,
        "there is no rule `"
            + name
            + "`, so this comment silences nothing"
            + Nearest.hint(name, texts.ids()));
    return false;
  }

  private boolean day(String until, Origin at) {
    try {
      if (!options.today().isAfter(LocalDate.parse(until))) return true;
      tell(
          at,
          "the day of this comment is over ("
              + until
              + "), and what it silenced counts again: mend that, or set a later day");
    } catch (DateTimeParseException e) {
      tell(
          at,
          "`until="
              + until
              + "` is no day, so this comment silences nothing: write it as until=2027-01-31");
    }
    return false;
  }

  private void entry(ConfiguredSuppression entry) {
    if (entry.place().isEmpty()) return;
    Origin at = entry.place().get();
    if (entry.until().isPresent() && options.today().isAfter(entry.until().get()))
      tell(
          at,
          "the day of this entry is over ("
              + entry.until().get()
              + "), and what it silenced counts again: mend that, or set a later day");
    else if (entry.covered() && whole && !used.contains(new SuppressionUse.OfEntry(entry)))
      problems.add(
          new Problem(Level.NOTICE, "this entry silences nothing any more: take it away", at));
  }

  private void tell(Origin at, String message) {
    problems.add(new Problem(Level.WARNING, message, at));
  }
}
