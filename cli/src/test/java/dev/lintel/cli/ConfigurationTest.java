package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {
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
        "fail_on: low          | lintel.yaml:1:1: unknown key 'fail_on' in lintel.yaml, did you mean 'fail-on'?",
        "fail-on: awful        | lintel.yaml:1:10: 'fail-on' takes critical",
        "only: {a: b}          | lintel.yaml:1:7: 'only' takes a list",
        "severities: {a: b}    | a severity is critical",
        "suppress: [{rule: x}] | needs a reason",
        "suppress: [{reason: x}] | needs a rule, a path or a resource",
        "suppress: [{rule: x, reason: y, until: soon}] | 'until' takes a date such as 2027-01-31",
        "suppress: [{rul: x, reason: y}] | did you mean 'rule'?",
        "only: [no-such-rule]  | lintel.yaml:1: no rule 'no-such-rule'",
        "only: [               | not YAML",
        "- a                   | lintel.yaml is to hold keys and values",
        "catalogue: [nowhere]  | catalogue: cannot read",
      })
  void saysWhereAConfigurationIsWrong(String text, String message) throws IOException {
    Run run = project.with("lintel.yaml", text + "\n").run("scan infra");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.messages()).contains(message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anEmptyConfigurationSaysNothing() throws IOException {
    assertThat(project.with("lintel.yaml", "# nothing yet\n").run("scan infra").status())
        .isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void theNearestWinsAndTheCommandLineOverIt() throws IOException {
    project.with("lintel.yaml", "fail-on: high\n").with("infra/lintel.yaml", "fail-on: none\n");
    assertThat(project.run("scan infra").status()).isEqualTo(ExitStatus.GOOD);
    assertThat(project.run("scan infra --fail-on low").status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(project.run("scan infra --config lintel.yaml").status())
        .isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void isNotLookedForOutsideOfTheBound() throws IOException {
    Files.delete(folder.resolve(".git"));
    project.with("lintel.yaml", "fail-on: none\n");
    assertThat(project.run("scan infra").status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(project.run("scan infra --root .").status()).isEqualTo(ExitStatus.GOOD);
  }

  @Test
  void choosesRulesAndTheirSeverities() throws IOException {
    project.with(
        "lintel.yaml",
        "only: [aws-s3-bucket-versioned]\nseverities:\n  aws-s3-bucket-versioned: critical\n");
    String out = project.run("scan infra --format json").out();
    assertThat(ScanTest.json(out).get("findings").findValuesAsString("severity"))
        .containsExactly("critical");
    assertThat(project.run("rules list").out()).contains("critical").contains("1 rule\n");
  }

  @Test
  void silencesWithAReason() throws IOException {
    project.with(
        "lintel.yaml",
        """
        only: [aws-s3-bucket-versioned, aws-s3-bucket-acl-not-public]
        suppress:
          - rule: aws-s3-bucket-versioned
            path: infra/**
            reason: made anew every night
          - rule: aws-s3-bucket-acl-not-public
            reason: was a public site
            until: 2026-05-31
        """);
    String out = project.run("scan infra --format json").out();
    assertThat(ScanTest.json(out).get("summary").get("suppressed").asInt()).isEqualTo(1);
    assertThat(ScanTest.json(out).get("summary").get("failed").get("critical").asInt())
        .isEqualTo(1);
    assertThat(out).contains("made anew every night").doesNotContain("was a public site");
  }

  @Test
  void leavesOutWhatIsExcludedAndTakesOnlyWhatIsIncluded() throws IOException {
    project
        .with("old/legacy/main.tf", Project.BUCKET)
        .with("infra/legacy/main.tf", Project.BUCKET)
        .with("lintel.yaml", "exclude: [/infra/legacy]\n");
    assertThat(stacks("scan .")).containsExactly("./infra", "./old/legacy");
    assertThat(stacks("scan infra")).containsExactly("infra");
    project.with("lintel.yaml", "include: [old/*]\n");
    assertThat(stacks("scan .")).containsExactly("./old/legacy");
  }

  @Test
  void givesVariablesTheirValues() throws IOException {
    project
        .with(
            "vars/main.tf",
            "variable \"acl\" {}\nresource \"aws_s3_bucket\" \"b\" {\n  acl = var.acl\n}\n")
        .with("lintel.yaml", "only: [aws-s3-bucket-acl-not-public]\nvars:\n  acl: public-read\n");
    assertThat(project.run("scan vars").status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(project.run("scan vars --var acl=private").status()).isEqualTo(ExitStatus.GOOD);
    project.with("a.tfvars", "acl = \"private\"\n");
    assertThat(project.run("scan vars --var-file a.tfvars").status()).isEqualTo(ExitStatus.GOOD);
    assertThat(project.run("scan vars --var-file a.tfvars --var acl=public-read").status())
        .isEqualTo(ExitStatus.FINDINGS);
    assertThat(project.run("scan vars --var acl=public-read --var-file a.tfvars").status())
        .isEqualTo(ExitStatus.GOOD);
  }

  @Test
  void printsWhatCountsAndWhereItIsFrom() throws IOException {
    project.with("lintel.yaml", "fail-on: medium\nskip:\n  - CKV_AWS_21\n");
    Run run = project.run("scan infra --print-config --workspace staging");
    assertThat(run.status()).isEqualTo(ExitStatus.GOOD);
    assertThat(run.out())
        .containsPattern("fail-on: medium +# lintel.yaml:1\n")
        .containsPattern("skip: +# lintel.yaml:2\n  - CKV_AWS_21\n")
        .containsPattern("workspace: staging +# --workspace\n")
        .containsPattern("only: \\[\\] +# default\n");
  }

  private List<String> stacks(String line) {
    return ScanTest.json(project.run(line + " --format json"))
        .get("stacks")
        .findValuesAsString("path");
  }
}
