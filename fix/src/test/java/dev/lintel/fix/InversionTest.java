package dev.lintel.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.dialects.ReadRequest;
import dev.lintel.dialects.StackReader;
import dev.lintel.engine.ScanOptions;
import dev.lintel.knowledge.build.CatalogueCompiler;
import dev.lintel.knowledge.build.Compilation;
import dev.lintel.model.Stack;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.TextEdits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of each form of requirement, on a resource that no provider knows. */
class InversionTest {
  private static final String KIND =
      """
      kind: shop.thing
      title: Thing
      dialects:
        terraform:
          type: shop_thing
          companions: {side: {type: shop_side, by: thing}}
      properties:
        on: {type: boolean, terraform: on, default: false}
        shut: {type: boolean, terraform: {mode: {Open: false, Shut: true}}, default: false}
        level: {type: number, terraform: level, default: 1}
        tls: {type: number, terraform: {tls: {V1_0: 1.0, V1_2: 1.2, V1_3: 1.3}}, default: 1.0}
        name: {type: text, terraform: name}
        sort: {type: text, terraform: sort, default: plain}
        list: {type: list, terraform: list}
        tags: {type: map, terraform: tags}
        version: {type: text, terraform: version}
        aside: {type: boolean, terraform: ["@side.aside", aside], default: false}
        derived: {type: boolean, is: on && level > 2}
      rules:
        - id: shop-thing
          title: Thing is as it should be
          severity: low
          why: Because.
      """;

  @TempDir Path folder;

  @Test
  void whatHoldsIsLeftAlone() {
    assertThat(mended("on", "on = true")).isEqualTo("nothing");
    assertThat(mended("name == null || name == \"a\"", "on = true")).isEqualTo("nothing");
  }

  @Test
  void whatIsUnknownIsLeftAlone() {
    assertThat(mended("on", "on = var.given")).isEqualTo("nothing");
  }

  @Test
  void booleansAreSet() {
    assertThat(mended("on", "on = false")).isEqualTo("on = true");
    assertThat(mended("!on", "on = true")).isEqualTo("on = false");
    assertThat(mended("on", "level = 3")).isEqualTo("level = 3\n  on    = true");
    assertThat(mended("shut", "mode = \"Open\"")).isEqualTo("mode = \"Shut\"");
    assertThat(mended("!shut", "mode = \"Shut\"")).isEqualTo("mode = \"Open\"");
  }

  @Test
  void onlyWhatIsFalseTakesPart() {
    assertThat(mended("on && level >= 3", "on    = true\n  level = 2"))
        .isEqualTo("on    = true\n  level = 3");
    assertThat(mended("on && shut", "on = false")).isEqualTo("on   = true\n  mode = \"Shut\"");
  }

  @Test
  void ofAlternativesTheSmallestChangeIsTaken() {
    assertThat(mended("on || level >= 3", "level = 2")).isEqualTo("level = 3");
    assertThat(mended("on || level >= 3", "on = false")).isEqualTo("on = true");
    assertThat(mended("!(on && shut)", "on   = true\n  mode = \"Shut\""))
        .isEqualTo("on   = false\n  mode = \"Shut\"");
    assertThat(mended("on || shut", "on = false", "fix: {prefer: {shut: true}}"))
        .isEqualTo("on   = false\n  mode = \"Shut\"");
  }

  @Test
  void numbersTakeTheNearestThatIsAllowed() {
    assertThat(mended("level > 4", "level = 2")).isEqualTo("level = 5");
    assertThat(mended("level <= 4", "level = 9")).isEqualTo("level = 4");
    assertThat(mended("tls >= 1.1", "tls = \"V1_0\"")).isEqualTo("tls = \"V1_2\"");
    assertThat(mended("tls >= 1.1", "tls = \"V1_0\"", "fix: {prefer: {tls: 1.3}}"))
        .isEqualTo("tls = \"V1_3\"");
    assertThat(mended("level >= 4", "level = 2", "fix: {prefer: {level: 7}}"))
        .isEqualTo("level = 7");
  }

  @Test
  void textsTakeWhatTheRequirementNames() {
    assertThat(mended("sort == \"fine\"", "sort = \"plain\"")).isEqualTo("sort = \"fine\"");
    assertThat(mended("sort in [\"fine\", \"finer\"]", "sort = \"coarse\""))
        .isEqualTo("sort = \"fine\"");
    assertThat(mended("sort.startsWith(\"fine\")", "sort = \"x\"", "fix: {prefer: {sort: fine-1}}"))
        .isEqualTo("sort = \"fine-1\"");
  }

  @Test
  void whatMustNotBeGoesWhereTheDefaultWillDo() {
    assertThat(mended("sort != \"coarse\"", "on   = true\n  sort = \"coarse\""))
        .isEqualTo("on = true");
    assertThat(mended("name != \"coarse\"", "name = \"coarse\""))
        .isEqualTo("What should name be? name = \"<What should name be?>\"");
  }

  @Test
  void branchesAreFollowed() {
    assertThat(mended("on ? level > 1 : shut", "on    = true\n  level = 1"))
        .isEqualTo("on    = true\n  level = 2");
    assertThat(mended("derived", "on    = false\n  level = 3"))
        .isEqualTo("on    = true\n  level = 3");
  }

  @Test
  void listsGainAndLose() {
    assertThat(mended("\"a\" in list && \"b\" in list", "list = [\"b\"]"))
        .isEqualTo("list = [\"b\", \"a\"]");
    assertThat(mended("\"a\" in list", "on = true")).isEqualTo("on   = true\n  list = [\"a\"]");
    assertThat(mended("!(\"a\" in list)", "list = [\"a\", \"b\"]")).isEqualTo("list = [\"b\"]");
    assertThat(
            mended(
                "!list.exists(e, e.startsWith(\"x\"))",
                "list = [\"x1\", \"b\", \"x2\"]",
                "fix: {remove: [list]}"))
        .isEqualTo("list = [\"b\"]");
  }

  @Test
  void entriesAreSetOrAdded() {
    assertThat(mended("tags[\"a.b\"] == \"1\"", "tags = { \"a.b\" = \"0\" }"))
        .isEqualTo("tags = { \"a.b\" = \"1\" }");
    assertThat(mended("tags[\"a\"] == \"1\"", "tags = merge(var.given, { b = 2 })"))
        .isEqualTo("nothing");
    assertThat(mended("tags[\"a\"] == \"1\"", "tags = {\n    bc = 2\n  }"))
        .isEqualTo("tags = {\n    bc = 2\n    a  = \"1\"\n  }");
  }

  @Test
  void whatHasToBeSaidIsSaidWithTodaysValue() {
    assertThat(mended("stated(sort)", "on = true")).isEqualTo("on   = true\n  sort = \"plain\"");
    assertThat(mended("stated(name)", "on = true", "fix: {ask: {name: \"Which name?\"}}"))
        .isEqualTo("Which name? on   = true\n  name = \"<Which name?>\"");
  }

  @Test
  void versionsAreRaisedOnlyWhereNothingElseWillDo() {
    assertThat(
            mended("version.atLeast(version, \"15\")", "version = \"9\"", "when: version != null"))
        .isEqualTo("nothing");
    assertThat(mended("version != null && version.atLeast(version, \"15\")", "version = \"9\""))
        .isEqualTo("version = \"15\"");
    assertThat(
            mended(
                "on || (version != null && version.atLeast(version, \"15\"))", "version = \"9\""))
        .isEqualTo("version = \"9\"\n  on      = true");
  }

  @Test
  void companionsAreMadeBehindTheirOwner() {
    assertThat(mended("aside", "on = true"))
        .isEqualTo(
            """
            on = true
            }

            resource "shop_side" "t" {
              thing = shop_thing.t.id
              aside = true\
            """);
    assertThat(mended("aside", "aside = false")).isEqualTo("aside = true");
  }

  @Test
  void whatDecidesWhetherTheRuleAppliesIsNotTouched() {
    assertThat(mended("!on || level > 2", "on    = true\n  level = 1", "when: on"))
        .isEqualTo("on    = true\n  level = 3");
    assertThat(mended("!on", "on = true", "when: on")).isEqualTo("nothing");
  }

  @Test
  void whereTheRuleSaysNeverThereIsNone() {
    assertThat(mended("on", "on = false", "fix: {never: it is a design}")).isEqualTo("nothing");
  }

  /** What stands in the resource after the fix, its question before it where there is one. */
  private String mended(String require, String body, String... more) {
    String text = "resource \"shop_thing\" \"t\" {\n  " + body + "\n}\n";
    List<ProposedFix> fixes = fixes(require, text + "\nvariable \"given\" {}\n", more);
    if (fixes.isEmpty()) return "nothing";
    ProposedFix fix = fixes.getFirst();
    String after = text;
    if (!fix.edits().isEmpty()) {
      SourceText source = fix.edits().getFirst().source();
      after = TextEdits.apply(source, fix.edits().getFirst().edits()).text();
    }
    int from = after.indexOf("{\n  ") + 4;
    String inside = after.substring(from, after.indexOf("\n}\n\nvariable"));
    return fix.question().map(question -> question + " ").orElse("") + inside;
  }

  private List<ProposedFix> fixes(String require, String text, String... more) {
    StringBuilder entry = new StringBuilder(KIND);
    entry.append("    require: '").append(require.replace("'", "''")).append("'\n");
    for (String line : more) entry.append("    ").append(line).append('\n');
    Compilation compilation =
        CatalogueCompiler.compile(List.of(SourceText.of("thing.yaml", entry.toString())));
    assertThat(compilation.problems()).isEmpty();
    ReadRequest request =
        ReadRequest.of(folder, List.of("-"))
            .withStandardInput(
                new ReadRequest.StandardInput("main.tf", text.getBytes(StandardCharsets.UTF_8)));
    List<Stack> stacks = new StackReader().read(request).stacks();
    ScanOptions options = ScanOptions.on(LocalDate.of(2026, 7, 1));
    return Fixes.derive(stacks, compilation.catalogue(), options);
  }
}
