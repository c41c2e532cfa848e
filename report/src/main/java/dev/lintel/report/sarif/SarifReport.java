package dev.lintel.report.sarif;

import dev.lintel.model.Finding;
import dev.lintel.model.Location;
import dev.lintel.model.Problem;
import dev.lintel.report.Places;
import dev.lintel.report.Report;
import dev.lintel.report.json.JsonOutput;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a report as one SARIF run. Suppressed findings are in it, marked as such: services close
 * what they know of by that.
 */
public final class SarifReport {
  private static final int BROKEN_LEVELS = 4;
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Report report;
  private final JsonGenerator json;
  private final SarifLocations locations;
  private final Map<String, Integer> rules;

  private SarifReport(Report report, Places places, JsonGenerator json) {
    this.report = report;
    this.json = json;
    this.locations = new SarifLocations(json, places);
    this.rules = numbered(report);
  }

  /** Writes UTF-8 and leaves the stream open. */
  public static void write(Report report, Places places, OutputStream out) {
    JsonGenerator json = JsonOutput.open(out, BROKEN_LEVELS);
    new SarifReport(report, places, json).write();
    json.flush();
  }

  /** The rules that found something, by id, each with its place in the list. */
  private static Map<String, Integer> numbered(Report report) {
    TreeSet<String> ids = new TreeSet<>();
    for (Finding finding : report.result().findings()) ids.add(finding.rule());
    Map<String, Integer> numbered = new LinkedHashMap<>();
    for (String id : ids) numbered.put(id, numbered.size());
    return numbered;
  }

  private void write() {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    tool();
    invocations();
    json.writeObjectPropertyStart("originalUriBaseIds");
    json.writeObjectPropertyStart(SarifLocations.ROOT);
    SarifText.message(json, "description", "The top of the work tree, else the working folder.");
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeArrayPropertyStart("results");
    SarifResults results = new SarifResults(json, report.rules(), locations, rules);
    for (Finding finding : report.result().findings()) results.write(finding);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void tool() {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Lintel");
    json.writeStringProperty("semanticVersion", report.version());
    json.writeStringProperty("informationUri", "https://lintel.dev");
    json.writeArrayPropertyStart("rules");
    SarifRules writer = new SarifRules(json, report);
    for (String id : rules.keySet()) writer.write(id);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void invocations() {
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", true);
    json.writeArrayPropertyStart("toolExecutionNotifications");
    for (Problem problem : report.problems()) notification(problem);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void notification(Problem problem) {
    json.writeStartObject();
    json.writeStringProperty("level", level(problem.level()));
    SarifText.message(json, "message", problem.message());
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    locations.physical(Location.of(problem.where()));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String level(Problem.Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTICE -> "note";
    };
  }
}
