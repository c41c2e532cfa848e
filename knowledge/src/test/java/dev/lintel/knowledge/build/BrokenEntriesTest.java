package dev.lintel.knowledge.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.lintel.model.Problem;
import dev.lintel.syntax.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that people write makes the compiler throw, hang, or point outside of the file. */
final class BrokenEntriesTest {
  static final Path CATALOGUE = Path.of("src/main/catalogue");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "\uFEFFkind: a.b",
        "\t- x",
        "%YAML 9.9\n---\n",
        "&a [*a]",
        "&a {kind: *a, dialects: *a, properties: *a, rules: *a, parts: *a}",
        "kind: a.b\ndialects: &d {terraform: *d}",
        "kind: a.b\ndialects: {terraform: aws_s3_bucket}\nparts: &p {x: {key: a, dialects: {terraform: {in: owner}}, parts: *p}}",
        "? [a]\n: b",
        "!!binary x",
        "kind: !!int a.b",
        "a: *b",
        "kind: a.b\ndialects: {terraform: '{{{{,,,}'}",
        "kind: a.b\ndialects: {terraform: 'a{b,c}{d,e}{f,g}{h,i}{j,k}{l,m}{n,o}{p,q}{r,s}{t,u}{v,w}'}",
        "kind: a.b\ndialects: {terraform: {in: a.b}}",
        "kind: a.b\ndialects: {terraform: aws_s3_bucket}\nproperties: {a: {type: number, is: b}, b: {type: number, is: a}}",
      })
  void odditiesAreProblems(String text) {
    Compilation compilation = compile(text);
    for (Problem problem : compilation.problems()) inside(problem);
  }

  @Test
  void deepNestingIsAProblem() {
    assertThat(compile("a: " + "[".repeat(100_000)).problems()).isNotEmpty();
    assertThat(compile("kind: a.b\ndialects: " + "{terraform: ".repeat(20_000)).problems())
        .isNotEmpty();
  }

  @Test
  void hugeFilesAreAProblem() {
    assertThat(compile("# " + "x".repeat(3_000_000)).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("split it by kind"));
  }

  @Test
  void aliasesThatMultiplyAreBounded() {
    StringBuilder bomb = new StringBuilder("kind: a.b\nx: &a0 {a: 1}\n");
    for (int i = 1; i < 30; i++)
      bomb.append("y%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    bomb.append("dialects: {terraform: aws_s3_bucket}\nrules: *a29\n");
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(compile(bomb.toString()).problems()).isNotEmpty());
  }

  @Test
  void damagedEntriesAreProblems() throws IOException {
    List<SourceText> sources = CatalogueSources.below(CATALOGUE);
    String signs = "{}[]:,'\"#&*!|>-?%@ \n\tax0";
    Random random = new Random(11);
    for (int round = 0; round < 400; round++) {
      SourceText source = sources.get(random.nextInt(sources.size()));
      StringBuilder text = new StringBuilder(source.text());
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, signs.charAt(random.nextInt(signs.length())));
          default -> text.setLength(Math.max(1, at));
        }
      }
      for (Problem problem : compile(text.toString()).problems()) inside(problem);
    }
  }

  private static void inside(Problem problem) {
    int length = problem.where().source().length();
    assertThat(problem.where().start()).isBetween(0, length);
    assertThat(problem.where().end()).isBetween(problem.where().start(), length);
    assertThat(problem.message()).isNotBlank();
  }

  private static Compilation compile(String text) {
    return CatalogueCompiler.compile(List.of(SourceText.of("broken.yaml", text)));
  }
}
