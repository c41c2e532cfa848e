package dev.lintel.syntax.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.syntax.SourceText;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Samples that were cut, mixed and littered with what matters to the parser. The seeds are fixed: a
 * failure names the round, and comes again.
 */
@Tag("slow")
class FuzzTest {
  private static final String[] LITTER = {
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    "\"",
    "${",
    "%{",
    "~}",
    "<<EOT\n",
    "<<-E\n",
    "E\n",
    "\n",
    "\r\n",
    "/*",
    "*/",
    "#",
    "//",
    "=",
    "=>",
    ":",
    "::",
    ",",
    ".",
    "...",
    "?",
    "!",
    "-",
    "*",
    "\\",
    "\\u",
    "for ",
    "in ",
    "if ",
    "%{ if a }",
    "%{ endif }",
    "%{ for a in b }",
    "%{ endfor }",
    "0",
    "1e",
    "\u0000",
    "\uFEFF",
    "\uD83D",
    "é",
    "\u2003",
    "resource \"a\" \"b\" {\n",
    "\n}\n",
    "$${",
    " "
  };
  private static final long LONGEST_MILLIS = 2_000;

  @Test
  void everyPrefixOfASampleIsRead() {
    for (SourceText sample : Samples.all())
      for (int length = 0; length <= sample.length(); length += 3)
        check(sample.text().substring(0, length), length);
  }

  @Test
  void mutationsAreRead() {
    List<SourceText> samples = Samples.all();
    for (int seed = 0; seed < 6_000; seed++) {
      Random random = new Random(seed);
      String text = samples.get(random.nextInt(samples.size())).text();
      int changes = 1 + random.nextInt(6);
      for (int change = 0; change < changes; change++) text = mutate(text, samples, random);
      check(text, seed);
    }
  }

  @Test
  void litterAloneIsRead() {
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(60); piece >= 0; piece--) text.append(litter(random));
      check(text.toString(), seed);
    }
  }

  private static String mutate(String text, List<SourceText> samples, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(1 << random.nextInt(8)));
    String other = samples.get(random.nextInt(samples.size())).text();
    int otherFrom = random.nextInt(other.length());
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(0, from) + text.substring(to);
      case 1 -> text.substring(0, from) + litter(random) + text.substring(from);
      case 2 -> text.substring(0, from) + litter(random) + text.substring(to);
      case 3 -> text.substring(0, to) + text.substring(from);
      default ->
          text.substring(0, from)
              + other.substring(otherFrom, Math.min(other.length(), otherFrom + 80))
              + text.substring(to);
    };
  }

  private static String litter(Random random) {
    return LITTER[random.nextInt(LITTER.length)];
  }

  private static void check(String text, int round) {
    try {
      long before = System.nanoTime();
      HclFile file = HclParser.parse(SourceText.of("fuzz.tf", text));
      long millis = (System.nanoTime() - before) / 1_000_000;
      Lossless.check(file);
      assertThat(millis).isLessThan(LONGEST_MILLIS);
      fragment(text);
    } catch (Throwable thrown) {
      throw new AssertionError("round " + round + ":\n" + text, thrown);
    }
  }

  /** As a template and as an expression, a text is read or refused with a place inside it. */
  private static void fragment(String text) {
    SourceText source = SourceText.of("fuzz", text);
    int middle = text.length() / 2;
    for (boolean template : new boolean[] {true, false}) {
      try {
        Expression read =
            template
                ? HclParser.template(source, middle, text.length())
                : HclParser.expression(source, middle, text.length());
        assertThat(read.start()).isGreaterThanOrEqualTo(middle);
      } catch (HclSyntaxException refused) {
        assertThat(refused.problem().start()).isBetween(middle, text.length());
        assertThat(refused.problem().end()).isBetween(refused.problem().start(), text.length());
      }
    }
  }
}
