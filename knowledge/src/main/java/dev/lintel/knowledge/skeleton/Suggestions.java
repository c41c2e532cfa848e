package dev.lintel.knowledge.skeleton;

import dev.lintel.schema.AttributeSchema;
import dev.lintel.schema.BlockSchema;
import dev.lintel.schema.SchemaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which attributes of a type a rule may be about, the likeliest first. */
final class Suggestions {
  private static final List<String> SAFE =
      List.of("encrypt", "sse", "kms", "protection", "private", "tls", "https", "verif", "valid");
  private static final List<String> GOOD =
      List.of("enable", "log", "backup", "rotation", "retain", "minor", "multi_az", "immutab");
  private static final List<String> RISKY =
      List.of("public", "allow", "skip", "disable", "force", "destroy", "insecure", "bypass");

  private Suggestions() {}

  static Suggestion best(BlockSchema schema) {
    List<Suggestion> all = all(schema);
    if (!all.isEmpty()) return all.getFirst();
    return schema.equals(BlockSchema.EMPTY) ? name("name") : forbidden();
  }

  /** Booleans first, then texts with listed values, then other texts and numbers. */
  static List<Suggestion> all(BlockSchema schema) {
    List<List<Suggestion>> ranks = new ArrayList<>();
    for (int i = 0; i < 6; i++) ranks.add(new ArrayList<>());
    for (Map.Entry<String, AttributeSchema> entry : schema.attributes().entrySet())
      if (entry.getValue().configurable()) add(entry.getKey(), entry.getValue(), ranks);
    List<Suggestion> all = new ArrayList<>();
    for (List<Suggestion> rank : ranks) all.addAll(rank);
    return all;
  }

  private static void add(String name, AttributeSchema attribute, List<List<Suggestion>> ranks) {
    SchemaType type = attribute.type();
    if (type.equals(SchemaType.BOOL)) ranks.get(rank(name)).add(flag(name, attribute));
    else if (type.equals(SchemaType.STRING) && attribute.allowed().size() > 1)
      ranks.get(3).add(choice(name, attribute));
    else if (type.equals(SchemaType.STRING) && !name.equals("id") && !name.equals("region"))
      ranks.get(attribute.required() ? 4 : 5).add(name(name));
    else if (type.equals(SchemaType.NUMBER)) ranks.get(5).add(number(name));
  }

  private static int rank(String name) {
    return holds(name, SAFE) ? 0 : holds(name, GOOD) || holds(name, RISKY) ? 1 : 2;
  }

  private static boolean holds(String name, List<String> words) {
    for (String word : words) if (name.contains(word)) return true;
    return false;
  }

  private static Suggestion flag(String name, AttributeSchema attribute) {
    boolean wanted = !holds(name, RISKY);
    String known = attribute.defaultValue().orElse("");
    boolean told = known.equals("true") || known.equals("false");
    String otherwise = told ? known : "{unknown: the documentation does not say it}";
    String require = wanted ? "%s" : "'!%s'";
    return new Suggestion(
        name, "boolean", otherwise, require, "%s is " + wanted, "" + wanted, "" + !wanted);
  }

  private static Suggestion choice(String name, AttributeSchema attribute) {
    String good = quoted(attribute.allowed().get(0));
    String bad = quoted(attribute.allowed().get(1));
    String yaml = "'%s == " + good.replace("'", "''") + "'";
    String state = "%s is " + plain(attribute.allowed().get(0));
    return new Suggestion(name, "text", "", yaml, state, good, bad);
  }

  private static Suggestion name(String name) {
    String require = "'%1$s == null || %1$s.startsWith(\"acme-\")'";
    return new Suggestion(
        name, "text", "", require, "%s begins with acme-", "\"acme-example\"", "\"example\"");
  }

  private static Suggestion number(String name) {
    return new Suggestion(
        name, "number", "", "'%1$s == null || %1$s >= 30'", "%s is at least 30", "30", "1");
  }

  private static Suggestion forbidden() {
    return new Suggestion("", "", "", "'false'", "", "", "");
  }

  static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + escaped.replace("${", "$${").replace("%{", "%%{") + '"';
  }

  /** As it can stand in a line of YAML, which a colon or a number sign would end. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(Character.isLetterOrDigit(c) || "_-./ ".indexOf(c) >= 0 ? c : '_');
    }
    return plain.toString();
  }
}
