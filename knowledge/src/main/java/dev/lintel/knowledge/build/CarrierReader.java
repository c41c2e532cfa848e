package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Carrier;
import dev.lintel.model.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads types: {@code aws_lb}, {@code aws_{lb,alb}}, {@code data aws_iam_policy_document}, {@code
 * module SOURCE}, {@code provider aws}, {@code variable}, {@code aws_* with tags}.
 */
final class CarrierReader {
  private static final int MOST = 500;
  private static final List<Category> TYPED = List.of(Category.RESOURCE, Category.DATA);

  private CarrierReader() {}

  static List<Carrier> read(Report report, Optional<Node> node, String dialect) {
    List<Carrier> carriers = new ArrayList<>();
    for (Node each : Entries.nodes(node)) {
      Optional<String> text = Entries.text(report, each, "a type");
      text.ifPresent(type -> add(report, each, type.strip(), dialect, carriers));
    }
    return carriers;
  }

  private static void add(
      Report report, Node node, String text, String dialect, List<Carrier> carriers) {
    Category category = dialect.equals(Dialects.TERRAFORM) ? category(text) : Category.RESOURCE;
    String type = category == Category.RESOURCE ? text : rest(text);
    if (type.isEmpty() && category != Category.VARIABLE && category != Category.OUTPUT) {
      report.error(node, "a type is missing, as in `" + text + " aws_iam_policy_document`");
      return;
    }
    List<String> types = braces(type.isEmpty() ? "*" : type);
    if (types.isEmpty()) report.error(node, "`{` and `}` do not match; write `aws_{lb,alb}`");
    if (types.size() > MOST) report.error(node, "these are more than " + MOST + " types; use `*`");
    for (String each : types.size() > MOST ? List.<String>of() : types) {
      Carrier carrier = Carrier.of(category, each);
      if (carrier.with().isPresent() && !TYPED.contains(category))
        report.error(node, "`with` is for resources and data sources: `aws_* with tags`");
      else carriers.add(carrier);
    }
  }

  private static Category category(String text) {
    int space = text.indexOf(' ');
    String word = space < 0 ? text : text.substring(0, space);
    if (space < 0 && !word.equals("variable") && !word.equals("output")) return Category.RESOURCE;
    for (Category category : Category.values())
      if (category.name().toLowerCase(Locale.ROOT).equals(word)) return category;
    return Category.RESOURCE;
  }

  private static String rest(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? "" : text.substring(space + 1).strip();
  }

  /** {@code a{b,c}d} as abd and acd; nothing if the braces do not match. */
  static List<String> braces(String text) {
    int open = text.indexOf('{');
    if (open < 0) return text.indexOf('}') < 0 ? List.of(text) : List.of();
    int close = text.indexOf('}', open);
    int nested = text.indexOf('{', open + 1);
    if (close < 0 || nested >= 0 && nested < close) return List.of();
    List<String> all = new ArrayList<>();
    List<String> tails = braces(text.substring(close + 1));
    for (String middle : text.substring(open + 1, close).split(",", -1)) {
      for (String tail : tails) {
        all.add(text.substring(0, open) + middle.strip() + tail);
        if (all.size() > MOST) return all;
      }
    }
    return all;
  }
}
