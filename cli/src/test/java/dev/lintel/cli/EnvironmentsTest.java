package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class EnvironmentsTest {
  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void aRootWithTwoEnvironments() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    project =
        new Project(folder)
            .with(
                "infra/app/main.tf",
                """
                variable "acl" {}
                variable "versioned" { default = true }
                resource "aws_s3_bucket" "files" {
                  bucket = "files-${terraform.workspace}"
                  acl    = var.acl
                  versioning {
                    enabled = var.versioned
                  }
                }
                """)
            .with("infra/app/dev.tfvars", "acl = \"public-read\"\nversioned = false\n")
            .with("infra/app/prod.tfvars", "acl = \"public-read\"\n")
            .with("infra/other/main.tf", "resource \"aws_s3_bucket\" \"other\" {}\n")
            .with(
                "lintel.yaml",
                """
                stacks:
                  - {path: infra/app, name: dev, var-files: [infra/app/dev.tfvars]}
                  - path: infra/app
                    name: production
                    var-files: [infra/app/prod.tfvars]
                    workspace: prod
                """);
  }

  private JsonNode report(String arguments) {
    return ScanTest.json(project.run(arguments + " --format json").out());
  }

  private static JsonNode finding(JsonNode report, String rule, String address) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode each : report.get("findings"))
      if (each.get("rule").asString().equals(rule)
          && each.get("resource").get("address").asString().equals(address)) found.add(each);
    assertThat(found).as("one finding of " + rule).hasSize(1);
    return found.getFirst();
  }

  @Test
  void whatSeveralHaveInCommonIsOneFindingThatNamesThem() {
    JsonNode report = report("scan infra");
    JsonNode acl = finding(report, "aws-s3-bucket-acl-not-public", "aws_s3_bucket.files");
    assertThat(acl.get("environments").valueStream().map(JsonNode::asString))
        .containsExactly("dev", "production");
    assertThat(acl.get("witnesses").findValuesAsString("file"))
        .contains("infra/app/dev.tfvars", "infra/app/prod.tfvars");
    JsonNode versioned = finding(report, "aws-s3-bucket-versioned", "aws_s3_bucket.files");
    assertThat(versioned.get("environments").valueStream().map(JsonNode::asString))
        .containsExactly("dev");
    assertThat(
            finding(report, "aws-s3-bucket-versioned", "aws_s3_bucket.other").has("environments"))
        .isFalse();
  }

  @Test
  void stacksAreListedOnceForEachEnvironment() {
    assertThat(report("scan infra").get("stacks").findValuesAsString("environment"))
        .containsExactly("dev", "production", "");
    assertThat(report("scan infra/app").get("stacks").findValuesAsString("path"))
        .containsExactly("infra/app", "infra/app");
    assertThat(project.run("show infra/app").out())
        .contains("bucket = \"files-default\"")
        .contains("bucket = \"files-prod\"");
  }

  @Test
  void theTextNamesTheEnvironment() {
    assertThat(project.run("scan infra").out())
        .contains("aws_s3_bucket.files in dev\n")
        .contains("aws_s3_bucket.files in dev, production\n");
  }

  @Test
  void theCommandLineWinsInAllOfThem() {
    JsonNode report = report("scan infra/app --var versioned=true --var acl=private");
    assertThat(report.get("findings").findValuesAsString("rule"))
        .doesNotContain("aws-s3-bucket-acl-not-public", "aws-s3-bucket-versioned");
  }

  @Test
  void theIdIsThatOfTheRootWithoutEnvironments() throws IOException {
    String with =
        finding(report("scan infra"), "aws-s3-bucket-versioned", "aws_s3_bucket.files")
            .get("id")
            .asString();
    Files.delete(folder.resolve("lintel.yaml"));
    JsonNode report = report("scan infra --var versioned=false");
    assertThat(
            finding(report, "aws-s3-bucket-versioned", "aws_s3_bucket.files").get("id").asString())
        .isEqualTo(with);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "stacks: {}                    | 'stacks' takes a list",
        "stacks: [{path: infra/app}]   | lintel.yaml:1:10: an entry of 'stacks' needs a path and a name",
        "stacks: [{path: infra/app, nam: x}] | did you mean 'name'?",
        "stacks: [{path: infra/app, name: x}, {path: infra/app/, name: x}] | there are two stacks 'x'",
        "stacks: [{path: infra/none, name: x}] | lintel.yaml:1: there is no folder",
        "stacks: [{path: infra, name: x}] | lintel.yaml:1: infra is no root",
        "stacks: [{path: infra/app, name: x, var-files: none.tfvars}] | none.tfvars",
      })
  void saysWhatIsWrong(String text, String message) throws IOException {
    Run run = project.with("lintel.yaml", text + "\n").run("scan infra");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.messages()).contains(message);
  }
}
