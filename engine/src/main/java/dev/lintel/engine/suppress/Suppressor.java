package dev.lintel.engine.suppress;

import dev.lintel.engine.ConfiguredSuppression;
import dev.lintel.knowledge.RuleTexts;
import dev.lintel.model.Finding;
import dev.lintel.model.Location;
import dev.lintel.model.Origin;
import dev.lintel.model.Suppression;
import dev.lintel.syntax.SourceText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says which findings are silenced, and by what. */
public final class Suppressor {
  private final CommentNames names;
  private final List<ConfiguredSuppression> configured;
  private final LocalDate today;
  private final Map<SourceText, CommentIndex> comments = new IdentityHashMap<>();
  private final Set<SuppressionUse> used = new HashSet<>();

  public Suppressor(RuleTexts texts, List<ConfiguredSuppression> configured, LocalDate today) {
    this.names = new CommentNames(texts);
    this.configured = configured;
    this.today = today;
  }

  /** All that has silenced something. */
  public Set<SuppressionUse> used() {
    return used;
  }

  /**
   * The finding, marked where something silences it.
   *
   * @param root the subject's own text: a part's block, else the resource's
   */
  public Finding judge(Finding finding, Origin root) {
    Optional<Suppression> by = byComment(finding, root);
    if (by.isEmpty()) by = byConfiguration(finding);
    if (by.isEmpty()) return finding;
    return finding.suppressed(by.get());
  }

  /** Whether anything may silence what is told in one file about a resource of another. */
  public boolean mayReach(SourceText place, SourceText resource) {
    return !configured.isEmpty()
        || !comments(place).isEmpty()
        || resource != place && !comments(resource).isEmpty();
  }

  private CommentIndex comments(SourceText source) {
    return comments.computeIfAbsent(source, CommentIndex::new);
  }

  private Optional<Suppression> byComment(Finding finding, Origin root) {
    Origin resource = finding.resource().origin();
    Optional<Suppression> found = in(finding.location().source(), finding, resource, root);
    if (found.isPresent() || resource.source() == finding.location().source()) return found;
    return in(resource.source(), finding, resource, root);
  }

  private Optional<Suppression> in(
      SourceText source, Finding finding, Origin resource, Origin root) {
    for (Comment comment : comments(source).near(finding.location(), resource, root)) {
      if (!reaches(comment, source, finding.location(), resource, root)) continue;
      if (!names.hold(comment, finding.rule()) || expired(comment.until())) continue;
      used.add(new SuppressionUse.OfComment(source.path(), comment.offset()));
      Optional<String> until =
          comment.until().isEmpty() ? Optional.empty() : Optional.of(comment.until());
      return Optional.of(new Suppression("comment", comment.reason(), until));
    }
    return Optional.empty();
  }

  private static boolean reaches(
      Comment comment, SourceText source, Location location, Origin resource, Origin root) {
    int line = comment.line();
    boolean here = location.source() == source;
    int first = here ? source.line(location.start()) : -1;
    int last = here ? source.line(Math.max(location.start(), location.end() - 1)) : -1;
    boolean own = here && line >= first - 1 && line <= last;
    return switch (comment.reach()) {
      case LINE -> own || heads(line, source, resource) || heads(line, source, root);
      case NEXT_LINE -> here && first <= line + 1 && last >= line + 1;
      case NEXT_BLOCK -> begins(line + 1, source, resource) || begins(line + 1, source, root);
      case AROUND -> around(comment.offset(), source, resource);
      case FILE -> true;
    };
  }

  /** On the first line of a block, or in the comment right above it. */
  private static boolean heads(int line, SourceText source, Origin block) {
    if (block.source() != source) return false;
    int head = source.line(block.start());
    if (line == head) return true;
    for (int above = head - 1; above >= Math.max(1, line); above--) {
      if (above == line) return true;
      if (!Comments.isAlone(source.lineText(above))) return false;
    }
    return false;
  }

  private static boolean begins(int line, SourceText source, Origin block) {
    return block.source() == source && source.line(block.start()) == line;
  }

  private static boolean around(int offset, SourceText source, Origin resource) {
    return resource.source() == source && offset >= resource.start() && offset < resource.end();
  }

  private boolean expired(String until) {
    if (until.isEmpty()) return false;
    try {
      return today.isAfter(LocalDate.parse(until));
    } catch (DateTimeParseException e) {
      return true;
    }
  }

  private Optional<Suppression> byConfiguration(Finding finding) {
    for (ConfiguredSuppression entry : configured) {
      if (entry.until().isPresent() && today.isAfter(entry.until().get())) continue;
      if (!ConfiguredPatterns.fits(entry, finding, names.aliases(finding.rule()))) continue;
      used.add(new SuppressionUse.OfEntry(entry));
      return Optional.of(
          new Suppression("config", entry.reason(), entry.until().map(LocalDate::toString)));
    }
    return Optional.empty();
  }
}
