package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions on texts. Of a text with unknown parts they keep what stays known. */
final class StringFunctions {
  private StringFunctions() {}

  static Value lower(Arguments a) {
    return mapped(a, StringFunctions::lower);
  }

  static Value upper(Arguments a) {
    return mapped(a, StringFunctions::upper);
  }

  interface Change {
    String of(String text);
  }

  /** A change of each character by itself. */
  private static Value mapped(Arguments a, Change change) {
    Value value = a.converted(0, Type.TEXT);
    if (value instanceof Value.PartialText partial) return pieces(partial, change, a);
    String text = a.text(0);
    return text == null ? a.outcome() : a.text(change.of(text));
  }

  /** The change made in the known pieces; the others are no longer what they were. */
  static Value pieces(Value.PartialText partial, Change change, Arguments a) {
    Texts.Builder text = new Texts.Builder(a.place());
    for (Value piece : partial.pieces()) {
      String known = Texts.known(piece);
      if (known == null) text.add(changed(piece));
      else text.literal(change.of(known), piece.origin());
    }
    return text.build();
  }

  static Value.Unknown changed(Value piece) {
    return new Causes().add(piece).unknown(Hints.NONE.withNotNull(), piece.origin());
  }

  /** One character for one, as Go's {@code strings.ToLower}. */
  private static String lower(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints().forEach(c -> result.appendCodePoint(Character.toLowerCase(c)));
    return result.toString();
  }

  private static String upper(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints().forEach(c -> result.appendCodePoint(Character.toUpperCase(c)));
    return result.toString();
  }

  static Value title(Arguments a) {
    String text = a.text(0);
    if (text == null) return a.outcome();
    StringBuilder result = new StringBuilder(text.length());
    int before = ' ';
    for (int i = 0; i < text.length(); i += Character.charCount(before)) {
      int c = text.codePointAt(i);
      result.appendCodePoint(separates(before) ? Character.toTitleCase(c) : c);
      before = c;
    }
    return a.text(result.toString());
  }

  private static boolean separates(int c) {
    if (c < 0x80) return !Character.isLetterOrDigit(c) && c != '_';
    return !Character.isLetter(c) && !Character.isDigit(c) && space(c);
  }

  private static boolean space(int c) {
    return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == 0x85;
  }

  static Value chomp(Arguments a) {
    return trimmed(a, false, c -> c == '\n' || c == '\r');
  }

  static Value trimSpace(Arguments a) {
    return trimmed(a, true, StringFunctions::space);
  }

  static Value trim(Arguments a) {
    String cut = a.text(1);
    if (cut == null) return a.outcome();
    return trimmed(a, true, c -> cut.indexOf(c) >= 0);
  }

  private interface Test {
    boolean of(int codePoint);
  }

  private static Value trimmed(Arguments a, boolean both, Test test) {
    if (a.value(0) instanceof Value.PartialText partial) return trimmed(partial, both, test, a);
    String text = a.text(0);
    return text == null ? a.outcome() : a.text(trimmed(text, both, true, test));
  }

  private static Value trimmed(Value.PartialText partial, boolean both, Test test, Arguments a) {
    Texts.Builder text = new Texts.Builder(a.place());
    int last = partial.pieces().size() - 1;
    for (int i = 0; i <= last; i++) {
      Value piece = partial.pieces().get(i);
      boolean first = both && i == 0;
      String known = Texts.known(piece);
      if (known != null) text.literal(trimmed(known, first, i == last, test), piece.origin());
      else text.add(first || i == last ? changed(piece) : piece);
    }
    return text.build();
  }

  private static String trimmed(String text, boolean start, boolean end, Test test) {
    int from = 0;
    int to = text.length();
    while (start && from < to && test.of(text.codePointAt(from)))
      from += Character.charCount(text.codePointAt(from));
    while (end && to > from && test.of(text.codePointBefore(to)))
      to -= Character.charCount(text.codePointBefore(to));
    return text.substring(from, to);
  }

  static Value trimPrefix(Arguments a) {
    String prefix = a.text(1);
    if (prefix == null) return a.outcome();
    if (a.value(0) instanceof Value.PartialText partial) {
      String known = Texts.prefix(partial);
      if (known.startsWith(prefix)) return cut(partial, prefix.length(), 0, a);
      return prefix.startsWith(known) ? a.outcome() : a.passed(partial);
    }
    String text = a.text(0);
    if (text == null) return a.outcome();
    return a.text(text.startsWith(prefix) ? text.substring(prefix.length()) : text);
  }

  static Value trimSuffix(Arguments a) {
    String suffix = a.text(1);
    if (suffix == null) return a.outcome();
    if (a.value(0) instanceof Value.PartialText partial) {
      String known = Texts.suffix(partial);
      if (known.endsWith(suffix)) return cut(partial, 0, suffix.length(), a);
      return suffix.endsWith(known) ? a.outcome() : a.passed(partial);
    }
    String text = a.text(0);
    if (text == null) return a.outcome();
    return a.text(
        text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text);
  }

  private static Value cut(Value.PartialText partial, int start, int end, Arguments a) {
    Texts.Builder text = new Texts.Builder(a.place());
    int last = partial.pieces().size() - 1;
    for (int i = 0; i <= last; i++) {
      Value piece = partial.pieces().get(i);
      String known = Texts.known(piece);
      if (known == null) {
        text.add(piece);
      } else {
        int from = i == 0 ? start : 0;
        int to = known.length() - (i == last ? end : 0);
        text.literal(known.substring(from, to), piece.origin());
      }
    }
    return text.build();
  }

  static Value indent(Arguments a) {
    Integer spaces = a.integer(0);
    if (spaces == null) return a.outcome();
    if (spaces < 0) return a.fail(0, "must not be negative");
    if (spaces > Texts.LONGEST) return a.evaluation.limit(a.at);
    String padding = "\n" + " ".repeat(spaces);
    if (a.value(1) instanceof Value.PartialText partial)
      return pieces(partial, text -> text.replace("\n", padding), a);
    String text = a.text(1);
    if (text == null) return a.outcome();
    long length = text.length() + (long) count(text, "\n") * spaces;
    return length > Texts.LONGEST ? a.evaluation.limit(a.at) : a.text(text.replace("\n", padding));
  }

  static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) count++;
    return count;
  }

  static Value startsWith(Arguments a) {
    String wanted = a.text(1);
    if (wanted != null && a.value(0) instanceof Value.PartialText partial) {
      String known = Texts.prefix(partial);
      if (known.startsWith(wanted)) return a.bool(true);
      return wanted.startsWith(known) ? a.outcome() : a.bool(false);
    }
    String text = a.text(0);
    return text == null || wanted == null ? a.outcome() : a.bool(text.startsWith(wanted));
  }

  static Value endsWith(Arguments a) {
    String wanted = a.text(1);
    if (wanted != null && a.value(0) instanceof Value.PartialText partial) {
      String known = Texts.suffix(partial);
      if (known.endsWith(wanted)) return a.bool(true);
      return wanted.endsWith(known) ? a.outcome() : a.bool(false);
    }
    String text = a.text(0);
    return text == null || wanted == null ? a.outcome() : a.bool(text.endsWith(wanted));
  }

  static Value contains(Arguments a) {
    String wanted = a.text(1);
    if (wanted != null && a.value(0) instanceof Value.PartialText partial)
      return Texts.surelyContains(partial, wanted) ? a.bool(true) : a.outcome();
    String text = a.text(0);
    return text == null || wanted == null ? a.outcome() : a.bool(text.contains(wanted));
  }

  static Value split(Arguments a) {
    String separator = a.text(0);
    if (separator == null) return a.outcome();
    if (a.value(1) instanceof Value.PartialText partial) return split(partial, separator, a);
    String text = a.text(1);
    if (text == null) return a.outcome();
    if (!a.evaluation.affords(text.length())) return a.evaluation.limit(a.at);
    return a.texts(separator.isEmpty() ? characters(text) : split(text, separator));
  }

  static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + separator.length();
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static List<String> characters(String text) {
    List<String> parts = new ArrayList<>(text.length());
    text.codePoints().forEach(c -> parts.add(Character.toString(c)));
    return parts;
  }

  /** What stands before the first unknown piece is split as it will be; then more may follow. */
  private static Value split(Value.PartialText partial, String separator, Arguments a) {
    List<Element> elements = new ArrayList<>();
    if (separator.length() == 1) {
      List<String> parts = split(Texts.prefix(partial), separator);
      for (String part : parts.subList(0, parts.size() - 1))
        elements.add(Element.sure(new Value.Text(part, a.at)));
    }
    Cause cause = new Causes().add(partial).first(a.at);
    return a.sequence(Value.SequenceType.LIST, elements, Optional.of(cause));
  }

  static Value join(Arguments a) {
    if (a.size() == 1) return a.fail("join() needs a list after the separator.");
    Value separator = a.converted(0, Type.TEXT);
    if (separator == null) return a.outcome();
    Texts.Builder text = new Texts.Builder(a.place());
    boolean first = true;
    for (int i = 1; i < a.size(); i++) {
      Value.Sequence list = a.list(i, Type.TEXT);
      if (list == null) {
        if (!Operators.uncertainOperand(a.value(i))) return a.outcome();
        text.add(changed(a.value(i)));
        first = false;
        continue;
      }
      for (Element element : list.elements()) {
        if (element.value() instanceof Value.Absent)
          return a.fail(i, "has a null in it, which cannot be joined");
        if (!element.sure()) {
          text.add(
              new Causes()
                  .add(Causes.condition(element.value().origin()))
                  .unknown(Hints.NONE, a.at));
        } else {
          if (!first) text.add(separator);
          text.add(element.value());
          first = false;
        }
      }
      if (list.open().isPresent())
        text.add(new Causes().add(list.open().get()).unknown(Hints.NONE.withNotNull(), a.at));
    }
    return text.tooLong() ? a.evaluation.limit(a.at) : text.build();
  }
}
