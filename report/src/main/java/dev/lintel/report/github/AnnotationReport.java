package dev.lintel.report.github;

import dev.lintel.knowledge.RuleText;
import dev.lintel.model.Finding;
import dev.lintel.model.Location;
import dev.lintel.model.Problem;
import dev.lintel.model.Severity;
import dev.lintel.report.FindingGroup;
import dev.lintel.report.Places;
import dev.lintel.report.Report;
import dev.lintel.report.Wording;
import dev.lintel.report.source.Columns;
import dev.lintel.syntax.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes findings as annotations of a GitHub Actions run. GitHub shows ten errors, ten warnings and
 * ten notices of a step, so the worst become annotations and the rest plain lines of the log.
 */
public final class AnnotationReport {
  private static final int MOST_A_LEVEL = 10;
  private static final int LONGEST_TITLE = 200;

  private final Report report;
  private final Places places;
  private final StringBuilder commands = new StringBuilder();
  private final StringBuilder rest = new StringBuilder();

  private AnnotationReport(Report report, Places places) {
    this.report = report;
    this.places = places;
  }

  /** Writes UTF-8 and leaves the stream open. */
  public static void write(Report report, Places places, OutputStream out) throws IOException {
    AnnotationReport writer = new AnnotationReport(report, places);
    writer.write();
    out.write(writer.commands.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void write() {
    List<FindingGroup> groups = new ArrayList<>(FindingGroup.of(report.result().findings()));
    groups.sort(Comparator.comparing((FindingGroup group) -> group.first().severity()));
    int[] used = new int[Level.values().length];
    int left = 0;
    for (FindingGroup group : groups) {
      Level level = Level.of(group.first().severity());
      if (used[level.ordinal()]++ < MOST_A_LEVEL) command(level, group);
      else {
        left++;
        line(group);
      }
    }
    for (Problem problem : report.problems()) {
      if (problem.level() == Problem.Level.NOTICE) continue;
      if (used[Level.WARNING.ordinal()]++ < MOST_A_LEVEL) command(problem);
      else {
        left++;
        line(place(problem) + " " + problem.message());
      }
    }
    if (left > 0)
      commands
          .append("::group::")
          .append(left)
          .append(" more that GitHub would not show as annotations\n")
          .append(rest)
          .append("::endgroup::\n");
    int[] failed = report.failedBySeverity();
    int sum = 0;
    for (int count : failed) sum += count;
    commands.append("Lintel: ").append(Wording.count(sum, "finding")).append('\n');
  }

  private void command(Level level, FindingGroup group) {
    Finding finding = group.first();
    Location at = finding.location();
    Span span = at.span();
    commands
        .append("::")
        .append(level.word)
        .append(" file=")
        .append(property(Columns.clean(places.of(at.source()))));
    commands.append(",line=").append(span.start().line());
    commands.append(",endLine=").append(at.source().line(Math.max(at.start(), at.end() - 1)));
    if (span.start().line() == span.end().line())
      commands
          .append(",col=")
          .append(span.start().column())
          .append(",endColumn=")
          .append(span.end().column());
    String title = Wording.title(report.rules(), finding);
    if (title.length() > LONGEST_TITLE) title = title.substring(0, LONGEST_TITLE) + "…";
    commands.append(",title=").append(property(finding.severity().word() + ": " + title));
    commands.append("::").append(data(message(group))).append('\n');
  }

  private void command(Problem problem) {
    commands.append("::warning file=");
    commands.append(property(Columns.clean(places.of(problem.where().source()))));
    commands.append(",line=").append(problem.where().span().start().line());
    commands.append(",title=could not be read or judged::");
    commands.append(data(Columns.clean(problem.message()))).append('\n');
  }

  private String place(Problem problem) {
    return places.of(problem.where().source()) + ":" + problem.where().span().start().line();
  }

  private String message(FindingGroup group) {
    Finding finding = group.first();
    StringBuilder text = new StringBuilder(Columns.clean(Wording.subject(finding)));
    if (group.findings().size() > 1)
      text.append(" and ").append(Wording.count(group.findings().size() - 1, "other"));
    text.append(": ").append(Columns.clean(Wording.detail(report.rules(), finding)));
    Optional<RuleText> rule = report.rules().of(finding.rule());
    if (rule.isPresent() && !rule.get().why().isEmpty()) text.append('\n').append(rule.get().why());
    if (rule.isPresent() && rule.get().remedy().isPresent())
      text.append('\n').append(rule.get().remedy().get());
    return text.append("\n(").append(finding.rule()).append(')').toString();
  }

  private void line(FindingGroup group) {
    Finding finding = group.first();
    Location at = finding.location();
    line(
        finding.severity().word()
            + " "
            + places.of(at.source())
            + ":"
            + at.source().line(at.start())
            + " "
            + Wording.subject(finding)
            + ": "
            + Wording.title(report.rules(), finding)
            + " ("
            + finding.rule()
            + ")");
  }

  /** A line that no runner takes for a command, whatever stands in it. */
  private void line(String text) {
    rest.append(Columns.clean(text).replace("##[", "## [")).append('\n');
  }

  /** The characters that end a message, as the runner's toolkit escapes them. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private enum Level {
    ERROR("error"),
    WARNING("warning"),
    NOTICE("notice");

    private final String word;

    Level(String word) {
      this.word = word;
    }

    static Level of(Severity severity) {
      return switch (severity) {
        case CRITICAL, HIGH -> ERROR;
        case MEDIUM -> WARNING;
        case LOW, INFO -> NOTICE;
      };
    }
  }
}
