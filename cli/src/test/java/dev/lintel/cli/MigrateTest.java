package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrateTest {
  private static final String VERSIONED = "568a4d22-3517-44a6-a7ad-6a7eed88722c";

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void aProjectInGit() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    project = new Project(folder).with("infra/main.tf", Project.BUCKET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        ".checkov.yaml | skip-check: [CKV_AWS_18 | .checkov.yaml:2: not YAML",
        ".checkov.yaml | - CKV_AWS_18 | .checkov.yaml:1: keys with values are expected",
        ".checkov.yaml | baseline: no.json | .checkov.yaml:1: there is no file 'no.json' in this folder",
        ".checkov.yaml | baseline: ../x | .checkov.yaml:1: there is no file '../x' in this folder",
        ".checkov.baseline | {\"failed_checks\": [ | .checkov.baseline:2: not JSON",
        ".checkov.baseline | {\"checks\": []} | .checkov.baseline:1: a baseline of Checkov has 'failed_checks'",
        ".checkov.baseline | {\"failed_checks\": {}} | 'failed_checks' is to be a list",
        ".checkov.baseline | {\"failed_checks\": [{\"file\": \"/a\"}]} | 'findings' are missing",
        ".checkov.baseline | {\"failed_checks\": [{\"findings\": []}]} | 'file' is missing",
        "trivy.yaml | severity: BAD | trivy.yaml:1: 'BAD' is no severity",
        "trivy.yaml | ignorefile: gone | trivy.yaml:1: there is no file 'gone'",
        ".trivyignore | AVD-AWS-0090 exp:soon | .trivyignore:1: 'soon' is no date",
        ".trivyignore.yaml | misconfigurations: x | .trivyignore.yaml:1: 'misconfigurations' is to be a list",
        ".trivyignore.yaml | misconfigurations: [{paths: [a]}] | 'id' is missing",
        "kics.config | exclude-queries = [\"a\" | kics.config:1: the list does not end",
        "kics.config | path = \"a | kics.config:1: the text does not end",
        "kics.config | path = \"a\" b | kics.config:1: `key = value` is expected",
        "kics.config | path = | kics.config:1: 'path' has no value",
        "kics.config | {\"path\": | kics.config:2: not JSON",
        "kics.config | fail-on: worst | 'worst' is no severity",
        ".tfsec/config.yml | severity_overrides: {x: BAD} | 'BAD' is no severity",
      })
  void saysWhereAFileIsBrokenAndWritesNothing(String name, String text, String message)
      throws IOException {
    Run run = project.with(name, text + "\n").run("migrate");
    assertThat(run.messages()).startsWith("lintel: ").contains(message);
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("lintel.yaml")).doesNotExist();
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    assertThat(project.run("migrate").messages()).contains("no configuration of Checkov");
    assertThat(project.run("migrate nowhere").messages()).contains("no folder nowhere");
    assertThat(project.run("migrate infra .").messages()).contains("name one folder");
    byte[] bytes = {'a', ':', (byte) 0xff};
    assertThat(project.with("trivy.yaml", bytes).run("migrate").messages()).contains("not UTF-8");
  }

  @Test
  void writesNothingOverUnlessToldTo() throws IOException {
    project.with(".checkov.yaml", "skip-check: [CKV_AWS_21]\n").with("lintel.yaml", "# mine\n");
    Run refused = project.run("migrate");
    assertThat(refused.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(refused.messages()).contains("lintel.yaml is there already").contains("--force");
    assertThat(folder.resolve("lintel.yaml")).hasContent("# mine");
    assertThat(project.run("migrate --dry-run").out()).contains("aws-s3-bucket-versioned");
    assertThat(folder.resolve("lintel.yaml")).hasContent("# mine");
    assertThat(project.run("migrate --force").status()).isEqualTo(ExitStatus.GOOD);
    assertThat(configuration()).contains("aws-s3-bucket-versioned");
  }

  @Test
  void carriesCheckovOver() throws IOException {
    project.with(
        ".checkov.yaml",
        """
        skip-check: [CKV_AWS_21, CKV_NONE_1]
        skip-path: [examples/.*, '(a|b)']
        soft-fail-on: MEDIUM
        compact: true
        """);
    Run run = project.run("migrate");
    assertThat(run.out())
        .contains("wrote lintel.yaml: fail-on high, skips 1 rule, excludes 1 pattern")
        .contains(".checkov.yaml:1: CKV_NONE_1: no rule of Lintel's is the same check")
        .contains(".checkov.yaml:2: skip-path (a|b)")
        .contains(".checkov.yaml:4: compact");
    assertThat(configuration())
        .contains("fail-on: high\n", "- aws-s3-bucket-versioned", "# CKV_AWS_21")
        .contains("- \"**/examples\"")
        .contains("#   .checkov.yaml:1: CKV_NONE_1");
    project.with("infra/examples/main.tf", Project.BUCKET);
    assertThat(project.run("scan .").out()).doesNotContain("bucket-versioned", "examples/");
  }

  @Test
  void aBaselineSilencesItsResourcesAlone() throws IOException {
    project
        .with(
            ".checkov.baseline",
            """
            {
            \t"failed_checks": [{"file": "/infra/main.tf", "findings": [
            \t\t{"resource": "aws_s3_bucket.site", "check_ids": ["CKV_AWS_21", "CKV_AWS_0"]}]}]
            }
            """)
        .with(
            "infra/more.tf",
            """
            resource "aws_s3_bucket" "more" {
              versioning { enabled = false }
            }
            """);
    assertThat(project.run("migrate").out()).contains(".checkov.baseline:3: CKV_AWS_0");
    String out = project.run("scan . --only aws-s3-bucket-versioned").out();
    assertThat(out).contains("aws_s3_bucket.more").doesNotContain("aws_s3_bucket.site");
    assertThat(out).contains("1 suppressed");
  }

  @Test
  void carriesWhatTrivyIgnoresWithReasonAndLastDay() throws IOException {
    project
        .with("trivy.yaml", "severity: HIGH,CRITICAL\nexit-code: 1\nscan: {skip-dirs: [vendor]}\n")
        .with(
            ".trivyignore",
            """
            # made anew every night
            AVD-AWS-0090 exp:2026-07-01

            AWS-0086 # a site
            CVE-2020-1
            """)
        .with(
            ".trivyignore.yaml",
            "misconfigurations:\n  - {id: AVD-AWS-0087, paths: ['infra/**'], statement: 'x: \"y\"'}\n");
    Run run = project.run("migrate");
    assertThat(run.out()).contains(".trivyignore:5: CVE-2020-1").contains("fail-on high");
    assertThat(configuration())
        .contains("reason: made anew every night\n    until: 2026-06-30\n")
        .contains("reason: a site\n")
        .contains("path: \"infra/**\"\n    reason: \"x: \\\"y\\\"\"\n")
        .contains("- /vendor");
    assertThat(project.run("scan infra").out()).contains("3 suppressed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\n\t\"exclude-queries\": \"%s\",\n\t\"exclude-paths\": [\"test/\"],\n\t\"fail-on\": \"low\"}",
        "exclude-queries:\n  - %s\nexclude-paths: test/\nfail-on: high,low\n",
        "# toml\nexclude-queries = [ \"%s\", ]\nexclude-paths = [\n \"test/\" # old\n]\nfail-on = 'low'\n",
        "\"exclude-queries\" = \"%s\"\n\"exclude-paths\" = [\"./test/\"]\n\"fail-on\" = [\"low\"]\n",
      })
  void readsKicsInItsFourFormats(String text) throws IOException {
    Run run = project.with("kics.config", text.formatted(VERSIONED)).run("migrate");
    assertThat(run.messages()).isEmpty();
    assertThat(run.out()).doesNotContain("not carried over");
    assertThat(configuration()).contains("fail-on: low", "- aws-s3-bucket-versioned", "- /test/");
  }

  @Test
  void namesWhatTfsecCallsOtherwise() throws IOException {
    project.with(
        ".tfsec/config.yml",
        "exclude: [AVD-AWS-0090, aws-x]\nminimum_severity: LOW\nseverity_overrides: {AVD-AWS-0086: LOW}\n");
    assertThat(project.run("migrate").out()).contains(".tfsec/config.yml:1: aws-x");
    assertThat(configuration()).contains("aws-s3-bucket-public-acls-blocked: low", "fail-on: low");
  }

  @Test
  void takesTheStrictestLevelOfSeveral() throws IOException {
    project.with(".checkov.yaml", "soft-fail: true\n").with("kics.config", "fail-on: medium\n");
    assertThat(project.run("migrate").out()).contains("fail-on medium");
  }

  @Test
  void nothingInAForeignFileBreaksOutOfItsPlace() throws IOException {
    String evil = "x\\nskip: [\\\"*\\\"]\\u2028\\u0007";
    project
        .with(
            ".checkov.baseline",
            """
            {"failed_checks": [{"file": "/infra/main.tf", "findings": [
              {"resource": "%s", "check_ids": ["CKV_AWS_21", "%s"]}]}]}
            """
                .formatted(evil, evil))
        .with(".checkov.yaml", "skip-check: [\"%s\"]\nvar-file: [\"%s\"]\n".formatted(evil, evil));
    assertThat(project.run("migrate").status()).isEqualTo(ExitStatus.GOOD);
    Files.writeString(
        folder.resolve("lintel.yaml"), configuration().replaceAll("(?s)var-files:.*?\n\n", "\n"));
    Run run = project.run("scan . --print-config");
    assertThat(run.messages()).isEmpty();
    assertThat(run.out()).contains("skip: []");
  }

  @Test
  void whatItWritesIsAConfiguration() throws IOException {
    project
        .with(".checkov.yaml", "check: [CKV_AWS_21, 'CKV_AWS_*']\nskip-check: CKV_AWS_18\n")
        .with("trivy.yaml", "exit-code: 0\n");
    project.run("migrate");
    assertThat(project.run("scan . --print-config").messages()).isEmpty();
    assertThat(project.run("scan .").status()).isEqualTo(ExitStatus.GOOD);
  }

  private String configuration() throws IOException {
    return Files.readString(folder.resolve("lintel.yaml"), StandardCharsets.UTF_8);
  }
}
