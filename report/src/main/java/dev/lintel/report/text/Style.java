package dev.lintel.report.text;

import dev.lintel.model.Severity;

/**
 * How text is set off.
 *
 * @param colour whether the reader is a terminal that shows colours
 * @param width the columns that there are
 */
public record Style(boolean colour, int width) {
  /** Lines of prose longer than this are hard to read, however wide the terminal. */
  private static final int WIDEST_PROSE = 100;

  private static final int NARROWEST = 40;

  public Style {
    width = Math.max(NARROWEST, width);
  }

  int prose() {
    return Math.min(width, WIDEST_PROSE);
  }

  String bold(String text) {
    return in("1", text);
  }

  String dim(String text) {
    return in("2", text);
  }

  /** Line numbers and what frames the code. */
  String frame(String text) {
    return in("34", text);
  }

  String file(String text) {
    return in("36", text);
  }

  String good(String text) {
    return in("32", text);
  }

  String warning(String text) {
    return in("33", text);
  }

  String severity(Severity severity, String text) {
    return in(code(severity), text);
  }

  private static String code(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "1;35";
      case HIGH -> "1;31";
      case MEDIUM -> "1;33";
      case LOW -> "1;36";
      case INFO -> "1;34";
    };
  }

  private String in(String code, String text) {
    return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
