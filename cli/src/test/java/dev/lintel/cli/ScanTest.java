package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.lintel.report.json.JsonReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ScanTest {
  private static final String GOOD =
      "resource \"aws_s3_bucket\" \"logs\" {\n  bucket = \"logs\"\n}\n";

  @TempDir Path folder;

  @Test
  void endsWithZeroWhereNothingIsBad() throws IOException {
    Run run = new Project(folder).with("main.tf", GOOD).run("scan");
    assertThat(run.messages()).isEmpty();
    assertThat(run.status()).isEqualTo(ExitStatus.GOOD);
  }

  @Test
  void judgesWhatPeopleWriteFirstCompletely() throws IOException {
    Run run = bucket().run("scan --format json .");
    assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
    List<String> found = new ArrayList<>();
    for (JsonNode finding : json(run).get("findings"))
      found.add(
          finding.get("span").get("start").get("line").asInt()
              + " "
              + finding.get("severity").asString()
              + " "
              + finding.get("rule").asString());
    assertThat(found)
        .contains(
            "3 critical aws-s3-bucket-acl-not-public",
            "6 medium aws-s3-bucket-versioned",
            "13 high aws-s3-bucket-public-acls-blocked",
            "14 high aws-s3-bucket-public-policy-blocked",
            "15 high aws-s3-bucket-public-ignore-blocked",
            "16 high aws-s3-bucket-public-restrict-blocked")
        .doesNotHaveDuplicates();
  }

  @Test
  void failsFromTheSeverityThatIsAsked() throws IOException {
    Project project = bucket();
    String only = "scan --only aws-s3-bucket-versioned ";
    assertThat(project.run(only).status()).isEqualTo(ExitStatus.GOOD);
    assertThat(project.run(only + "--fail-on medium").status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(project.run("scan --fail-on none").status()).isEqualTo(ExitStatus.GOOD);
    assertThat(project.run("scan --fail-on critical").status()).isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void choosesRulesByIdAliasAndPattern() throws IOException {
    Project project = bucket();
    assertThat(rules(project.run("scan --format json --only aws-s3-bucket-versioned")))
        .containsExactly("aws-s3-bucket-versioned");
    assertThat(rules(project.run("scan --format json --only CKV_AWS_21")))
        .containsExactly("aws-s3-bucket-versioned");
    assertThat(rules(project.run("scan --format json --only aws-s3-* --skip *-blocked")))
        .isNotEmpty()
        .noneMatch(rule -> rule.endsWith("-blocked"));
    assertThat(rules(project.run("scan --format json --severity critical")))
        .containsExactly("aws-s3-bucket-acl-not-public");
  }

  @Test
  void writesAReportThatFitsItsSchema() throws IOException {
    Project project =
        bucket()
            .with("broken.tf", "resource \"aws_s3_bucket\" {\n")
            .with("v.tf", "variable \"x\" {}\n");
    String report = project.run("scan --format json --unknowns").out();
    assertThat(json(report).get("problems")).isNotEmpty();
    try (InputStream in =
        JsonReport.class.getResourceAsStream("/dev/lintel/report/report-1.json")) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(schema)
                  .validate(report, InputFormat.JSON))
          .isEmpty();
    }
  }

  @Test
  void writesTheSameBytesWhateverTheOrderThreadsAndFolder() throws IOException {
    Project project = bucket().with("a/main.tf", Project.BUCKET).with("b/main.tf", GOOD);
    String a = folder.resolve("a").toString();
    String b = folder.resolve("b").toString();
    String first = project.run("scan --format json " + a + " " + b).out();
    assertThat(first).contains("\"findings\": [\n");
    assertThat(project.run("scan --format json " + b + " " + a).out()).isEqualTo(first);
    assertThat(project.run("scan --format json --threads 1 " + a + " " + b).out()).isEqualTo(first);
    assertThat(project.run("scan --format json --threads 2 " + b + " " + a).out()).isEqualTo(first);
    assertThat(Run.in(Path.of("/"), "scan --format json " + a + " " + b).out()).isEqualTo(first);
  }

  @Test
  void takesArgumentsFromAFileOneALine() throws IOException {
    Project project =
        new Project(folder)
            .with("a b/main.tf", Project.BUCKET)
            .with("c/main.tf", Project.BUCKET)
            .with("list.txt", "a b\r\n\nc\n");
    JsonNode report = json(project.run("scan --format json @list.txt"));
    assertThat(report.get("stacks").findValuesAsString("path")).containsExactly("a b", "c");
  }

  @Test
  void readsOneFileFromTheStandardInput() throws IOException {
    Run run =
        new Run.Setting(folder)
            .reading(Project.BUCKET)
            .run(List.of("scan", "--format", "json", "--stdin-name", "site.tf", "-"));
    assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(json(run).get("findings").get(0).get("file").asString()).isEqualTo("site.tf");
  }

  @Test
  void coloursOnlyATerminalThatWantsThem() throws IOException {
    bucket();
    List<String> scan = List.of("scan");
    assertThat(new Run.Setting(folder).run(scan).out()).doesNotContain("\u001b[");
    assertThat(new Run.Setting(folder).onTerminal().run(scan).out()).contains("\u001b[");
    assertThat(new Run.Setting(folder).onTerminal().with("NO_COLOR", "1").run(scan).out())
        .doesNotContain("\u001b[");
    assertThat(Run.in(folder, "scan --color always").out()).contains("\u001b[");
    assertThat(new Run.Setting(folder).onTerminal().run(List.of("scan", "--color", "never")).out())
        .doesNotContain("\u001b[");
  }

  @Test
  void fitsTheWidthThatIsSaid() throws IOException {
    bucket();
    String out = new Run.Setting(folder).with("COLUMNS", "50").run(List.of("scan")).out();
    assertThat(out.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 50);
  }

  @Test
  void saysNothingButTheResultWhenQuiet() throws IOException {
    bucket();
    assertThat(Run.in(folder, "scan --quiet").out()).contains("✗").doesNotContain("passed");
    assertThat(Run.in(folder, "scan --verbose").messages()).contains("judging: ");
  }

  @Test
  void writesToAFile() throws IOException {
    Run run = bucket().run("scan --format json --output out.json");
    assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(run.out()).isEmpty();
    assertThat(json(Files.readString(folder.resolve("out.json"))).get("findings")).isNotEmpty();
    Run refused = bucket().run("scan --output nowhere/out.json");
    assertThat(refused.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(refused.messages()).contains("nowhere/out.json").contains("--output");
  }

  @Test
  void endsWithTwoOnProblemsWhenStrict() throws IOException {
    Project project = new Project(folder).with("main.tf", GOOD + "resource \"x\" {\n");
    assertThat(project.run("scan").status()).isEqualTo(ExitStatus.GOOD);
    assertThat(project.run("scan --strict").status()).isEqualTo(ExitStatus.USAGE);
  }

  private Project bucket() throws IOException {
    return new Project(folder).with("main.tf", Project.BUCKET);
  }

  private static List<String> rules(Run run) {
    List<String> rules = new ArrayList<>();
    for (JsonNode finding : json(run).get("findings"))
      if (!rules.contains(finding.get("rule").asString()))
        rules.add(finding.get("rule").asString());
    return rules;
  }

  static JsonNode json(Run run) {
    return json(run.out());
  }

  static JsonNode json(String text) {
    return new ObjectMapper().readTree(text);
  }
}
