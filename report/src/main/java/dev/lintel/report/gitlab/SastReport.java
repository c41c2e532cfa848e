package dev.lintel.report.gitlab;

import dev.lintel.knowledge.RuleText;
import dev.lintel.model.Finding;
import dev.lintel.model.Location;
import dev.lintel.model.Problem;
import dev.lintel.model.Severity;
import dev.lintel.report.Places;
import dev.lintel.report.Report;
import dev.lintel.report.Wording;
import dev.lintel.report.json.JsonOutput;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;

/**
 * Writes findings that count as a GitLab security report of type {@code sast}. The schema wants the
 * times of the scan; both are the source date, so that the same input gives the same report.
 */
public final class SastReport {
  private static final String VERSION = "15.0.7";
  private static final String SCHEMA =
      "https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v"
          + VERSION
          + "/dist/sast-report-format.json";
  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_SOLUTION = 7_000;

  /** GitLab reads no more than these of a vulnerability. */
  private static final int MOST_IDENTIFIERS = 20;

  private final Report report;
  private final Places places;
  private final JsonGenerator json;

  private SastReport(Report report, Places places, JsonGenerator json) {
    this.report = report;
    this.places = places;
    this.json = json;
  }

  /**
   * Writes UTF-8 and leaves the stream open.
   *
   * @param sourceDate seconds since 1970
   */
  public static void write(Report report, Places places, long sourceDate, OutputStream out) {
    JsonGenerator json = JsonOutput.open(out, 2);
    new SastReport(report, places, json).write(time(sourceDate));
    json.flush();
  }

  private static String time(long seconds) {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss")
        .format(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
  }

  private void write(String time) {
    json.writeStartObject();
    json.writeStringProperty("version", VERSION);
    json.writeStringProperty("schema", SCHEMA);
    scan(time);
    json.writeArrayPropertyStart("vulnerabilities");
    for (Finding finding : report.result().findings())
      if (finding.suppressed().isEmpty()) vulnerability(finding);
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void scan(String time) {
    json.writeObjectPropertyStart("scan");
    tool("analyzer");
    tool("scanner");
    json.writeStringProperty("type", "sast");
    json.writeStringProperty("start_time", time);
    json.writeStringProperty("end_time", time);
    json.writeStringProperty("status", "success");
    json.writeArrayPropertyStart("messages");
    for (Problem problem : report.problems()) {
      String place = places.of(problem.where().source());
      json.writeStartObject();
      json.writeStringProperty("level", problem.level() == Problem.Level.NOTICE ? "info" : "warn");
      json.writeStringProperty(
          "value", place + ":" + problem.where().span().start().line() + ": " + problem.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool(String name) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("id", "lintel");
    json.writeStringProperty("name", "Lintel");
    json.writeStringProperty("url", "https://lintel.dev");
    json.writeStringProperty("version", report.version());
    json.writeObjectPropertyStart("vendor");
    json.writeStringProperty("name", "Lintel");
    json.writeEndObject();
    json.writeEndObject();
  }

  private void vulnerability(Finding finding) {
    Optional<RuleText> rule = report.rules().of(finding.rule());
    json.writeStartObject();
    json.writeStringProperty("id", uuid(finding));
    json.writeStringProperty("name", cut(Wording.title(report.rules(), finding), LONGEST_NAME));
    json.writeStringProperty("description", description(finding, rule));
    json.writeStringProperty("severity", severity(finding.severity()));
    Optional<String> remedy = rule.flatMap(RuleText::remedy);
    if (remedy.isPresent())
      json.writeStringProperty("solution", cut(remedy.get(), LONGEST_SOLUTION));
    identifiers(finding.rule(), rule);
    links(rule);
    location(finding);
    tracking(finding);
    json.writeEndObject();
  }

  private static String uuid(Finding finding) {
    return UUID.nameUUIDFromBytes(("lintel:" + finding.id()).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  private String description(Finding finding, Optional<RuleText> rule) {
    String what = Wording.subject(finding) + ": " + Wording.detail(report.rules(), finding);
    String why = rule.map(RuleText::why).orElse("");
    return why.isEmpty() ? what : what + "\n\n" + why;
  }

  private void identifiers(String id, Optional<RuleText> rule) {
    json.writeArrayPropertyStart("identifiers");
    identifier("lintel_rule", id, rule.map(RuleText::url));
    int written = 1;
    for (String alias : rule.map(RuleText::aliases).orElse(List.of())) {
      int colon = alias.indexOf(':');
      if (colon > 0 && colon + 1 < alias.length() && written++ < MOST_IDENTIFIERS)
        identifier(alias.substring(0, colon), alias.substring(colon + 1), Optional.empty());
    }
    json.writeEndArray();
  }

  private void identifier(String type, String value, Optional<String> url) {
    json.writeStartObject();
    json.writeStringProperty("type", type);
    json.writeStringProperty("name", value);
    json.writeStringProperty("value", value);
    if (url.isPresent()) json.writeStringProperty("url", url.get());
    json.writeEndObject();
  }

  private void links(Optional<RuleText> rule) {
    json.writeArrayPropertyStart("links");
    if (rule.isPresent()) {
      json.writeStartObject();
      json.writeStringProperty("name", "About this rule");
      json.writeStringProperty("url", rule.get().url());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void location(Finding finding) {
    json.writeObjectPropertyStart("location");
    lines(finding.location());
    json.writeStringProperty("class", finding.resource().address());
    json.writeEndObject();
  }

  private void lines(Location at) {
    json.writeStringProperty("file", places.of(at.source()));
    json.writeNumberProperty("start_line", at.source().line(at.start()));
    json.writeNumberProperty("end_line", at.source().line(Math.max(at.start(), at.end() - 1)));
  }

  /** GitLab finds a vulnerability again by this, wherever its lines have gone. */
  private void tracking(Finding finding) {
    json.writeObjectPropertyStart("tracking");
    json.writeStringProperty("type", "source");
    json.writeArrayPropertyStart("items");
    json.writeStartObject();
    lines(finding.location());
    json.writeArrayPropertyStart("signatures");
    json.writeStartObject();
    json.writeStringProperty("algorithm", "hash");
    json.writeStringProperty("value", finding.id());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) return text;
    int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
    return text.substring(0, end) + "…";
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "Critical";
      case HIGH -> "High";
      case MEDIUM -> "Medium";
      case LOW -> "Low";
      case INFO -> "Info";
    };
  }
}
