package dev.lintel.syntax.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.syntax.SyntaxProblem;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What must hold for the tree of any text: it prints as the text, nodes lie in order inside their
 * parents, leaves say what is written at their place, and between nodes there are only blanks,
 * comments, punctuation and the words that the node itself holds.
 */
final class Lossless {
  private final String text;

  private Lossless(String text) {
    this.text = text;
  }

  static void check(HclFile file) {
    String text = file.source().text();
    assertThat(HclPrinter.print(file)).isEqualTo(text);
    assertThat(file.body().start()).isZero();
    assertThat(file.body().end()).isEqualTo(text.length());
    new Lossless(text).node(file.body(), 1);
    for (SyntaxProblem problem : file.problems()) {
      assertThat(problem.start()).isBetween(0, problem.end());
      assertThat(problem.end()).isLessThanOrEqualTo(text.length());
    }
  }

  private void node(Node node, int depth) {
    if (depth > 5_000) throw new AssertionError("the tree is too deep");
    int at = node.start();
    for (Node child : Children.of(node)) {
      if (child.start() < at || child.end() < child.start() || child.end() > node.end())
        throw new AssertionError(child + " does not lie in its place in " + node);
      gap(node, at, child.start());
      node(child, depth + 1);
      at = child.end();
    }
    if (isLeaf(node)) leaf(node);
    else gap(node, at, node.end());
  }

  private static boolean isLeaf(Node node) {
    return switch (node) {
      case Broken _, Label _, TemplatePart.Literal _ -> true;
      case Expression.NumberLiteral _,
          Expression.BoolLiteral _,
          Expression.NullLiteral _,
          Expression.Variable _,
          Expression.Name _,
          Expression.SplatElement _,
          Expression.Unreadable _ ->
          true;
      case Node _ -> false;
    };
  }

  private void leaf(Node node) {
    String written = text.substring(node.start(), node.end());
    switch (node) {
      case Expression.Variable it -> assertThat(written).isEqualTo(it.name());
      case Expression.Name it -> assertThat(written).isEqualTo(it.name());
      case Expression.BoolLiteral it ->
          assertThat(written).isEqualTo(it.value() ? "true" : "false");
      case Expression.NullLiteral _ -> assertThat(written).isEqualTo("null");
      case Expression.NumberLiteral _ -> assertThat(written).matches("[0-9][0-9.eE+-]*");
      case Expression.SplatElement _ -> assertThat(written).isEmpty();
      case Label it -> label(it, written);
      case Broken _ -> assertThat(written).isNotEmpty();
      case Node _ -> {}
    }
  }

  private static void label(Label label, String written) {
    if (label.quoted()) assertThat(written).startsWith("\"").endsWith("\"");
    else assertThat(written).isEqualTo(label.text());
  }

  private void gap(Node node, int from, int to) {
    Set<String> words = words(node);
    int p = from == node.start() ? quotedName(node, from) : from;
    while (p < to) {
      char c = text.charAt(p);
      int comment = commentEnd(p);
      if (comment > 0) {
        p = comment;
      } else if (Characters.isIdentifierStart(text.codePointAt(p))) {
        int behind = wordEnd(p);
        String word = text.substring(p, behind);
        if (!words.contains(word))
          throw new AssertionError("\"" + word + "\" at " + p + " is lost in " + node);
        p = behind;
      } else if (c <= ' '
          || c == '\uFEFF'
          || "={}[](),:.*?+-/%!<>&|~\"$".indexOf(c) >= 0
          || Characters.isSpace(c)) {
        p++;
      } else {
        throw new AssertionError(
            "U+" + Integer.toHexString(c) + " at " + p + " is lost in " + node);
      }
    }
  }

  /** Behind the name of an item, where it is in quotes. */
  private int quotedName(Node item, int from) {
    if (!(item instanceof Item) || text.charAt(from) != '"') return from;
    int p = from + 1;
    while (text.charAt(p) != '"') p += text.charAt(p) == '\\' ? 2 : 1;
    return p + 1;
  }

  private int commentEnd(int p) {
    if (text.charAt(p) == '#' || text.startsWith("//", p)) {
      int line = text.indexOf('\n', p);
      return line < 0 ? text.length() : line;
    }
    int close = text.startsWith("/*", p) ? text.indexOf("*/", p + 2) : -1;
    return close < 0 ? -1 : close + 2;
  }

  private int wordEnd(int from) {
    int p = from;
    while (p < text.length() && Characters.isIdentifierPart(text.codePointAt(p)))
      p += Character.charCount(text.codePointAt(p));
    return p;
  }

  /** The words that the node's own text holds besides those of its children. */
  private Set<String> words(Node node) {
    return switch (node) {
      case Attribute it -> Set.of(it.name());
      case Block it -> Set.of(it.type());
      case Expression.GetAttribute it -> Set.of(it.name());
      case Expression.Call it -> new HashSet<>(Arrays.asList(it.function().split("::")));
      case Expression.ForTuple it -> loop(it.key(), it.value());
      case Expression.ForObject it -> loop(it.key(), it.value());
      case TemplatePart.For it -> loop(it.key(), it.value());
      case TemplatePart.If _ -> Set.of("if", "else", "endif");
      case Expression.Template it -> marker(it);
      case Node _ -> Set.of();
    };
  }

  private static Set<String> loop(String key, String value) {
    return new HashSet<>(List.of("for", "in", "if", "endfor", key, value));
  }

  private Set<String> marker(Expression.Template template) {
    if (!text.startsWith("<<", template.start())) return Set.of();
    int from = template.start() + (text.startsWith("<<-", template.start()) ? 3 : 2);
    return Set.of(text.substring(from, wordEnd(from)));
  }
}
