package dev.lintel.dialects.terraform.evaluate;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.lintel.model.Element;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Functions on regular expressions, in RE2's language and its linear time. */
final class PatternFunctions {
  private static final int LONGEST_PATTERN = 10_000;

  private PatternFunctions() {}

  private static @Nullable Pattern compile(Arguments a, int index, String pattern) {
    if (pattern.length() > LONGEST_PATTERN) {
      a.fail(index, "is too long a pattern");
      return null;
    }
    try {
      Pattern compiled = Pattern.compile(pattern);
      boolean mixed =
          !compiled.namedGroups().isEmpty()
              && compiled.namedGroups().size() != compiled.groupCount();
      if (!mixed) return compiled;
      a.fail(index, "mixes capture groups with and without names; give all or none a name");
    } catch (PatternSyntaxException e) {
      a.fail(index, "is no regular expression: " + e.getMessage());
    }
    return null;
  }

  static Value regex(Arguments a) {
    String text = a.text(1);
    String pattern = a.text(0);
    if (text == null || pattern == null) return a.outcome();
    Pattern compiled = compile(a, 0, pattern);
    if (compiled == null) return a.outcome();
    Matcher matcher = compiled.matcher(text);
    if (!matcher.find())
      return a.fail("regex() finds nothing in this text that the pattern matches.");
    return match(compiled, matcher, a.place());
  }

  static Value regexAll(Arguments a) {
    String text = a.text(1);
    String pattern = a.text(0);
    if (text == null || pattern == null) return a.outcome();
    Pattern compiled = compile(a, 0, pattern);
    if (compiled == null) return a.outcome();
    Matcher matcher = compiled.matcher(text);
    List<Element> all = new ArrayList<>();
    Origin place = a.place();
    int at = 0;
    int before = -1;
    while (at <= text.length() && matcher.find(at)) {
      boolean empty = matcher.end() == at;
      boolean accepted = !empty || matcher.start() != before;
      before = matcher.end();
      at = empty ? next(text, at) : matcher.end();
      if (accepted) all.add(Element.sure(match(compiled, matcher, place)));
      if (!a.evaluation.affords(1 + compiled.groupCount())) return a.evaluation.limit(a.at);
    }
    return a.sequence(Value.SequenceType.LIST, all, Optional.empty());
  }

  private static int next(String text, int at) {
    return at < text.length() ? at + Character.charCount(text.codePointAt(at)) : at + 1;
  }

  private static Value match(Pattern pattern, Matcher matcher, Origin place) {
    int groups = pattern.groupCount();
    if (groups == 0) return new Value.Text(matcher.group(), place);
    if (!pattern.namedGroups().isEmpty()) {
      Map<String, Element> entries = new LinkedHashMap<>();
      for (String name : pattern.namedGroups().keySet())
        entries.put(name, Element.sure(group(matcher.group(name), place)));
      return new Value.Mapping(
          Value.MappingType.OBJECT, Canonical.sorted(entries), Optional.empty(), place);
    }
    List<Element> elements = new ArrayList<>(groups);
    for (int i = 1; i <= groups; i++) elements.add(Element.sure(group(matcher.group(i), place)));
    return Sequences.tuple(elements, place);
  }

  private static Value group(@Nullable String text, Origin place) {
    return text == null ? new Value.Absent(place) : new Value.Text(text, place);
  }

  static Value replace(Arguments a) {
    String search = a.text(1);
    String replacement = a.text(2);
    if (search == null || replacement == null) return a.outcome();
    boolean pattern = search.length() > 1 && search.startsWith("/") && search.endsWith("/");
    if (!pattern && search.length() == 1 && a.value(0) instanceof Value.PartialText partial)
      return StringFunctions.pieces(partial, text -> text.replace(search, replacement), a);
    String text = a.text(0);
    if (text == null) return a.outcome();
    if (pattern) return replace(a, text, search.substring(1, search.length() - 1), replacement);
    long many = search.isEmpty() ? text.length() + 1L : StringFunctions.count(text, search);
    if (text.length() + many * replacement.length() > Texts.LONGEST)
      return a.evaluation.limit(a.at);
    return a.text(text.replace(search, replacement));
  }

  private static Value replace(Arguments a, String text, String pattern, String replacement) {
    Pattern compiled = compile(a, 1, pattern);
    if (compiled == null) return a.outcome();
    Matcher matcher = compiled.matcher(text);
    StringBuilder result = new StringBuilder(text.length());
    int at = 0;
    int last = 0;
    while (at <= text.length() && matcher.find(at)) {
      result.append(text, last, matcher.start());
      if (matcher.end() > last || matcher.start() == 0)
        expand(replacement, compiled, matcher, result);
      last = matcher.end();
      at = Math.max(matcher.end(), next(text, at));
      if (result.length() > Texts.LONGEST) return a.evaluation.limit(a.at);
    }
    return a.text(result.append(text, last, text.length()).toString());
  }

  /** Go's templates: {@code $1}, {@code $name}, <code>${name}</code>, {@code $$}. */
  private static void expand(
      String template, Pattern pattern, Matcher matcher, StringBuilder result) {
    int at = 0;
    while (at < template.length()) {
      int dollar = template.indexOf('$', at);
      if (dollar < 0) break;
      result.append(template, at, dollar);
      at = dollar + 1;
      if (at < template.length() && template.charAt(at) == '$') {
        result.append('$');
        at++;
        continue;
      }
      boolean braced = at < template.length() && template.charAt(at) == '{';
      int from = braced ? at + 1 : at;
      int to = from;
      while (to < template.length() && word(template.charAt(to))) to++;
      boolean closed = !braced || (to < template.length() && template.charAt(to) == '}');
      if (to == from || !closed) {
        result.append('$');
        continue;
      }
      String group = group(template.substring(from, to), pattern, matcher);
      if (group != null) result.append(group);
      at = braced ? to + 1 : to;
    }
    result.append(template, Math.min(at, template.length()), template.length());
  }

  private static boolean word(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }

  private static @Nullable String group(String name, Pattern pattern, Matcher matcher) {
    boolean number = name.length() < 6;
    for (int i = 0; i < name.length(); i++)
      number &= name.charAt(i) >= '0' && name.charAt(i) <= '9';
    if (number) {
      int index = Integer.parseInt(name);
      return index <= pattern.groupCount() ? matcher.group(index) : null;
    }
    return pattern.namedGroups().containsKey(name) ? matcher.group(name) : null;
  }
}
