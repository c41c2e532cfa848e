package dev.lintel.dialects.terraform.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A format string taken apart: literal texts and verbs. */
final class FormatString {
  private static final int WIDEST = 100_000;

  /** A literal has the mode 0. */
  record Part(
      String text,
      char mode,
      boolean sharp,
      boolean plus,
      boolean minus,
      boolean zero,
      boolean space,
      int width,
      int precision,
      int argument) {
    /** Whether what is put in stays as it is. */
    boolean bare() {
      return width < 0 && precision < 0 && !sharp;
    }
  }

  private final String format;
  private int at;
  private int next = 1;
  private int highest;
  private String problem = "";

  private FormatString(String format) {
    this.format = format;
  }

  /**
   * @param used how many arguments the verbs ask for
   * @param problem a phrase where it is no format string, else ""
   */
  record Parsed(List<Part> parts, int used, String problem) {}

  static Parsed parse(String format) {
    FormatString parser = new FormatString(format);
    List<Part> parts = new ArrayList<>();
    while (parser.at < format.length() && parser.problem.isEmpty()) {
      int percent = format.indexOf('%', parser.at);
      if (percent < 0) percent = format.length();
      if (percent > parser.at) parts.add(literal(format.substring(parser.at, percent)));
      parser.at = percent + 1;
      if (percent < format.length()) {
        Part part = parser.verb(percent);
        if (part != null) parts.add(part);
      }
    }
    return new Parsed(parts, parser.highest, parser.problem);
  }

  private static Part literal(String text) {
    return new Part(text, (char) 0, false, false, false, false, false, -1, -1, 0);
  }

  private char peek() {
    return at < format.length() ? format.charAt(at) : 0;
  }

  private @Nullable Part verb(int start) {
    if (peek() == '%') {
      at++;
      return literal("%");
    }
    boolean sharp = false;
    boolean plus = false;
    boolean minus = false;
    boolean zero = false;
    boolean space = false;
    for (boolean flags = true; flags; ) {
      switch (peek()) {
        case '#' -> sharp = true;
        case '+' -> plus = true;
        case '-' -> minus = true;
        case '0' -> zero = true;
        case ' ' -> space = true;
        default -> flags = false;
      }
      if (flags) at++;
    }
    int width = number();
    int precision = -1;
    if (peek() == '.') {
      at++;
      precision = Math.max(0, number());
    }
    int argument = argument();
    char mode = peek();
    if (mode == 0 || "vtbdoxXeEfgGsq".indexOf(mode) < 0 || width > WIDEST || precision > WIDEST) {
      problem = "has no verb that is known after the % at character " + (start + 1);
      return null;
    }
    at++;
    highest = Math.max(highest, argument);
    next = argument + 1;
    return new Part(
        format.substring(start, at),
        mode,
        sharp,
        plus,
        minus,
        zero,
        space,
        width,
        precision,
        argument);
  }

  private int number() {
    int number = -1;
    while (peek() >= '0' && peek() <= '9') {
      number = Math.max(0, number) * 10 + (peek() - '0');
      if (number > WIDEST) number = WIDEST + 1;
      at++;
    }
    return number;
  }

  private int argument() {
    if (peek() != '[') return next;
    at++;
    int number = number();
    if (peek() != ']' || number < 1) {
      problem = "has an index in brackets that is none";
      return next;
    }
    at++;
    return number;
  }
}
