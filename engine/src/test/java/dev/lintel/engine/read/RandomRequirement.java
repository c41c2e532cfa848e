package dev.lintel.engine.read;

import java.util.Random;

/**
 * Makes requirements at random over the names of {@link Bindings}: booleans {@code p q}, numbers
 * {@code n m}, texts {@code s t}, lists of texts {@code l k}, a map {@code f} with keys {@code a
 * b}.
 */
final class RandomRequirement {
  private static final String[] TEXTS = {"\"a\"", "\"b\"", "\"ab\"", "\"\"", "\"c\""};

  private final Random random;
  private int loops;

  RandomRequirement(long seed) {
    random = new Random(seed);
  }

  String make() {
    loops = 0;
    return truth(3);
  }

  private String truth(int depth) {
    if (depth == 0) return pick("p", "q", comparison(), textTest(text()));
    return switch (random.nextInt(9)) {
      case 0 -> "!(" + truth(depth - 1) + ")";
      case 1 -> "(" + truth(depth - 1) + " && " + truth(depth - 1) + ")";
      case 2 -> "(" + truth(depth - 1) + " || " + truth(depth - 1) + ")";
      case 3 -> "(" + truth(depth - 1) + " ? " + truth(depth - 1) + " : " + truth(depth - 1) + ")";
      case 4 -> comparison();
      case 5 -> loop("exists", depth);
      case 6 -> loop("all", depth);
      case 7 -> text() + " in " + list();
      default -> textTest(text());
    };
  }

  private String comparison() {
    return number() + " " + pick("==", "!=", "<", "<=", ">", ">=") + " " + number();
  }

  private String number() {
    return switch (random.nextInt(5)) {
      case 0 -> "n";
      case 1 -> "m";
      case 2 -> "size(" + list() + ")";
      case 3 -> "size(" + list() + ".filter(" + filter() + "))";
      default -> Integer.toString(random.nextInt(4));
    };
  }

  private String filter() {
    String name = "v" + loops++;
    return name + ", " + textTest(name);
  }

  private String loop(String sort, int depth) {
    String name = "v" + loops++;
    String inner =
        random.nextBoolean() ? textTest(name) : textTest(name) + " || " + truth(depth - 1);
    return list() + "." + sort + "(" + name + ", " + inner + ")";
  }

  private String textTest(String text) {
    return switch (random.nextInt(6)) {
      case 0 -> text + " == " + text();
      case 1 -> text + " != " + text();
      case 2 -> text + ".startsWith(" + literal() + ")";
      case 3 -> text + ".endsWith(" + literal() + ")";
      case 4 -> text + ".contains(" + literal() + ")";
      default -> text + " in [" + literal() + ", " + literal() + "]";
    };
  }

  private String text() {
    return pick("s", "t", literal(), "f[\"a\"]", "f[\"b\"]");
  }

  private String list() {
    return pick("l", "k");
  }

  private String literal() {
    return TEXTS[random.nextInt(TEXTS.length)];
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
