package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionsToldTest {
  private static final String RULE = "aws-s3-bucket-versioned";
  private static final String UNUSED = "silences nothing any more: take it away";
  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void aProject() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    project = new Project(folder);
  }

  private Run scan(String comment, String options) throws IOException {
    return project
        .with("infra/main.tf", comment + "\nresource \"aws_s3_bucket\" \"b\" {\n}\n")
        .run("scan infra --verbose" + options);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# lintel:ignore | names no rule",
        "# lintel:ignore aws-s3-bucket-versionned reason | did you mean `aws-s3-bucket-versioned`?",
        "# lintel:ignore aws-s3-bucket-versioned until=soon reason | is no day",
        "# lintel:ignore aws-s3-bucket-versioned until=2026-05-31 reason | is over (2026-05-31)",
        "# lintel:ignore aws-s3-bucket-acl-not-public reason | take it away",
      })
  void whatDoesNothingIsTold(String comment, String message) throws IOException {
    String out = scan(comment, "").out();
    assertThat(out.replaceAll("\\s+", " ")).contains(message);
    assertThat(out).contains("✗ medium  S3 bucket keeps earlier versions");
  }

  @ParameterizedTest
  @CsvSource({
    "# lintel:ignore aws-s3-bucket-versioned until=2026-06-01 reason",
    "# lintel:ignore CKV_AWS_21 reason",
    "# lintel:ignore * reason",
    "# checkov:skip=CKV_AWS_999:of another tool",
  })
  void whatDoesSomethingIsNot(String comment) throws IOException {
    assertThat(scan(comment, "").out()).doesNotContain("take it away").doesNotContain("problem");
  }

  @Test
  void nobodyKnowsWhereNotAllRulesAreAsked() throws IOException {
    String comment = "# lintel:ignore aws-s3-bucket-acl-not-public reason";
    assertThat(scan(comment, " --only " + RULE).out()).doesNotContain(UNUSED);
    assertThat(scan(comment, " --severity high").out()).doesNotContain(UNUSED);
  }

  @Test
  void anEntryThatDoesNothingIsToldWhereAllOfItIsScanned() throws IOException {
    project.with(
        "lintel.yaml",
        "suppress:\n  - {rule: " + RULE + ", path: elsewhere/*.tf, reason: because}\n");
    assertThat(scan("", "").out()).doesNotContain(UNUSED);
    assertThat(project.run("scan . --verbose").out())
        .contains("lintel.yaml:2:5")
        .contains("this entry " + UNUSED);
  }

  @Test
  void anEntryWhoseDayIsOverIsTold() throws IOException {
    project.with(
        "lintel.yaml", "suppress:\n  - {rule: " + RULE + ", reason: r, until: 2026-05-31}\n");
    assertThat(scan("", "").out()).contains("the day of this entry is over").contains(RULE);
  }

  @Test
  void pathsStartFromTheConfigurationsFolder() throws IOException {
    project.with(
        "infra/lintel.yaml", "suppress:\n  - {rule: " + RULE + ", path: main.tf, reason: r}\n");
    assertThat(scan("", "").out())
        .contains("- suppressed")
        .doesNotContain("keeps earlier versions");
  }
}
