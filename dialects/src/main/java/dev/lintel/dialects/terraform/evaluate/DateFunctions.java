package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Value;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Functions on moments that are written down; what time it is, nobody here knows. */
final class DateFunctions {
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };
  private static final String[] DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };

  private DateFunctions() {}

  private static @Nullable OffsetDateTime moment(Arguments a, int index) {
    String text = a.text(index);
    if (text == null) return null;
    OffsetDateTime moment = parse(text);
    if (moment == null)
      a.fail(index, "must be a moment as in RFC 3339, such as 2026-01-31T12:00:00Z");
    return moment;
  }

  /** RFC 3339 to the letter, or null. */
  private static @Nullable OffsetDateTime parse(String text) {
    if (text.length() < 20 || text.length() > 40) return null;
    String form = "dddd-dd-ddTdd:dd:dd";
    for (int i = 0; i < form.length(); i++) {
      char wanted = form.charAt(i);
      boolean fits = wanted == 'd' ? digit(text.charAt(i)) : text.charAt(i) == wanted;
      if (!fits) return null;
    }
    int at = form.length();
    if (text.charAt(at) == '.') {
      int from = ++at;
      while (at < text.length() && digit(text.charAt(at))) at++;
      if (at == from || at == text.length()) return null;
    }
    String zone = text.substring(at);
    boolean offset =
        zone.length() == 6
            && (zone.charAt(0) == '+' || zone.charAt(0) == '-')
            && zone.charAt(3) == ':';
    if (!offset && !zone.equals("Z")) return null;
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  static Value compare(Arguments a) {
    OffsetDateTime first = moment(a, 0);
    OffsetDateTime second = moment(a, 1);
    if (first == null || second == null) return a.outcome();
    return a.count(Integer.signum(first.toInstant().compareTo(second.toInstant())));
  }

  static Value add(Arguments a) {
    OffsetDateTime moment = moment(a, 0);
    String text = a.text(1);
    if (moment == null || text == null) return a.outcome();
    Long nanoseconds = duration(text);
    if (nanoseconds == null)
      return a.fail(
          1, "must be a duration such as 1h30m, which " + Converter.shown(text) + " is not");
    return a.text(print(moment.plusNanos(nanoseconds)));
  }

  private static String print(OffsetDateTime moment) {
    StringBuilder text = new StringBuilder();
    pad(moment.getYear(), 4, text);
    pad(moment.getMonthValue(), 2, text.append('-'));
    pad(moment.getDayOfMonth(), 2, text.append('-'));
    pad(moment.getHour(), 2, text.append('T'));
    pad(moment.getMinute(), 2, text.append(':'));
    pad(moment.getSecond(), 2, text.append(':'));
    return text.append(zone(moment, true, "Z")).toString();
  }

  private static void pad(int number, int width, StringBuilder text) {
    String digits = Integer.toString(number);
    text.repeat("0", Math.max(0, width - digits.length())).append(digits);
  }

  private static String zone(OffsetDateTime moment, boolean colon, @Nullable String zero) {
    int minutes = moment.getOffset().getTotalSeconds() / 60;
    if (minutes == 0 && zero != null) return zero;
    StringBuilder text = new StringBuilder().append(minutes < 0 ? '-' : '+');
    pad(Math.abs(minutes) / 60, 2, text);
    if (colon) text.append(':');
    pad(Math.abs(minutes) % 60, 2, text);
    return text.toString();
  }

  /** A duration in Go's notation as nanoseconds, or null. */
  private static @Nullable Long duration(String text) {
    if (text.equals("0")) return 0L;
    int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    if (at == text.length() || text.length() > 100) return null;
    BigDecimal sum = BigDecimal.ZERO;
    while (at < text.length()) {
      int from = at;
      while (at < text.length() && (digit(text.charAt(at)) || text.charAt(at) == '.')) at++;
      BigDecimal number = Numbers.parse(text.substring(from, at));
      int unit = at;
      while (at < text.length() && !digit(text.charAt(at)) && text.charAt(at) != '.') at++;
      long size = unit(text.substring(unit, at));
      if (number == null || size == 0) return null;
      sum = sum.add(number.multiply(BigDecimal.valueOf(size)));
    }
    if (sum.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) return null;
    return text.startsWith("-") ? -sum.longValue() : sum.longValue();
  }

  private static long unit(String name) {
    return switch (name) {
      case "ns" -> 1;
      case "us", "µs", "μs" -> 1_000;
      case "ms" -> 1_000_000;
      case "s" -> 1_000_000_000L;
      case "m" -> 60_000_000_000L;
      case "h" -> 3_600_000_000_000L;
      default -> 0;
    };
  }

  static Value format(Arguments a) {
    OffsetDateTime moment = moment(a, 1);
    String form = a.text(0);
    if (moment == null || form == null) return a.outcome();
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < form.length()) {
      char c = form.charAt(at);
      int from = at;
      if (c == '\'') {
        at = literal(form, at, text);
        if (at < 0) return a.fail(0, "has a quote that is not closed");
      } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        while (at < form.length() && form.charAt(at) == c) at++;
        if (!verb(form.substring(from, at), moment, text))
          return a.fail(0, "has a part that means nothing: " + form.substring(from, at));
      } else {
        text.append(c);
        at++;
      }
    }
    return a.text(text.toString());
  }

  private static int literal(String form, int quote, StringBuilder text) {
    for (int at = quote + 1; at < form.length(); at++) {
      if (form.charAt(at) != '\'') {
        text.append(form.charAt(at));
      } else if (at + 1 < form.length() && form.charAt(at + 1) == '\'') {
        text.append('\'');
        at++;
      } else {
        return at + 1;
      }
    }
    return -1;
  }

  private static boolean verb(String verb, OffsetDateTime moment, StringBuilder text) {
    int half = moment.getHour() % 12 == 0 ? 12 : moment.getHour() % 12;
    switch (verb) {
      case "YY" -> pad(moment.getYear() % 100, 2, text);
      case "YYYY" -> pad(moment.getYear(), 4, text);
      case "M" -> text.append(moment.getMonthValue());
      case "MM" -> pad(moment.getMonthValue(), 2, text);
      case "MMM" -> text.append(MONTHS[moment.getMonthValue() - 1], 0, 3);
      case "MMMM" -> text.append(MONTHS[moment.getMonthValue() - 1]);
      case "D" -> text.append(moment.getDayOfMonth());
      case "DD" -> pad(moment.getDayOfMonth(), 2, text);
      case "EEE" -> text.append(DAYS[moment.getDayOfWeek().getValue() - 1], 0, 3);
      case "EEEE" -> text.append(DAYS[moment.getDayOfWeek().getValue() - 1]);
      case "h" -> text.append(moment.getHour());
      case "hh" -> pad(moment.getHour(), 2, text);
      case "H" -> text.append(half);
      case "HH" -> pad(half, 2, text);
      case "AA" -> text.append(moment.getHour() < 12 ? "AM" : "PM");
      case "aa" -> text.append(moment.getHour() < 12 ? "am" : "pm");
      case "m" -> text.append(moment.getMinute());
      case "mm" -> pad(moment.getMinute(), 2, text);
      case "s" -> text.append(moment.getSecond());
      case "ss" -> pad(moment.getSecond(), 2, text);
      case "Z" -> text.append(zone(moment, true, "Z"));
      case "ZZZ" -> text.append(zone(moment, false, "UTC"));
      case "ZZZZ" -> text.append(zone(moment, false, null));
      case "ZZZZZ" -> text.append(zone(moment, true, null));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A plain word of YAML that is a date or a moment, as Terraform prints it; else the word. */
  static String yaml(String text) {
    if (text.length() < 8 || text.charAt(4) != '-' || !digit(text.charAt(0))) return text;
    try {
      if (text.matches("\\d{4}-\\d{1,2}-\\d{1,2}")) {
        String[] parts = text.split("-");
        return print(
            OffsetDateTime.of(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                0,
                0,
                0,
                0,
                ZoneOffset.UTC));
      }
      OffsetDateTime moment = parse(text.replace('t', 'T'));
      return moment == null ? text : print(moment);
    } catch (DateTimeException e) {
      return text;
    }
  }
}
