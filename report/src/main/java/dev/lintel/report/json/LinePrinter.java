package dev.lintel.report.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Breaks lines at the outer levels only: one finding a line, so that a report can be searched and
 * compared with the tools for lines.
 */
final class LinePrinter implements PrettyPrinter {
  private final int brokenLevels;
  private int level;

  /**
   * @param brokenLevels how many outer levels have each of their members on a line of its own
   */
  LinePrinter(int brokenLevels) {
    this.brokenLevels = brokenLevels;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) {
    json.writeRaw('{');
    level++;
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    end(json, entries);
    json.writeRaw('}');
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    separate(json);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(": ");
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    json.writeRaw('[');
    level++;
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    end(json, values);
    json.writeRaw(']');
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    separate(json);
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    if (level <= brokenLevels) breakLine(json);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    if (level <= brokenLevels) breakLine(json);
  }

  private void separate(JsonGenerator json) {
    json.writeRaw(',');
    if (level <= brokenLevels) breakLine(json);
    else json.writeRaw(' ');
  }

  private void end(JsonGenerator json, int count) {
    level--;
    if (count > 0 && level < brokenLevels) breakLine(json);
  }

  private void breakLine(JsonGenerator json) {
    json.writeRaw('\n');
    for (int i = 0; i < level; i++) json.writeRaw("  ");
  }
}
