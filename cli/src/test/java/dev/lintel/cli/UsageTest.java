package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "scn                       | did you mean 'scan'?",
        "scan --fromat json        | did you mean '--format'?",
        "scan --format xml         | --format takes text, json, sarif",
        "scan --format             | --format",
        "scan --fail-on hihg       | did you mean 'high'?",
        "scan --severity worst     | --severity takes",
        "scan --color maybe        | --color takes",
        "scan --threads none       | --threads takes a number",
        "scan --threads 0          | --threads takes a number",
        "scan --var x              | --var takes NAME=VALUE",
        "scan --module-dir x       | --module-dir takes SOURCE=DIR",
        "scan --root nowhere       | --root takes a folder",
        "scan --only aws-s3-bucket-versiond | did you mean 'aws-s3-bucket-versioned'",
        "scan --skip no-such-rule  | no rule 'no-such-rule'",
        "scan nowhere              | nowhere",
        "scan --var-file no.tfvars | no.tfvars",
        "scan --config no.yaml     | no.yaml",
        "scan @no.txt              | @no.txt",
        "rules lst                 | did you mean 'list'?",
        "rules show                | name a rule",
        "rules list --control cis-aws-6.0:2.1 | no rule serves 'cis-aws-6.0:2.1'",
        "rules test                | name a folder of entries",
        "rules test nowhere        | there is no nowhere",
        "explain                   | name a rule",
        "explain CKV_AWS_0         | no rule 'CKV_AWS_0'",
        "show --resource aws_x.y   | no resource 'aws_x.y'",
        "--only x                  | options stand behind the command",
      })
  void saysWhatIsWrongAndEndsWithTwo(String line, String message) {
    Run run = Run.in(folder, line);
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.messages()).startsWith("lintel: ").contains(message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void pointsToScanWhereAPathStandsForTheCommand() throws IOException {
    Files.createDirectory(folder.resolve("infra"));
    assertThat(Run.in(folder, "infra").messages()).contains("'lintel scan infra'");
  }

  @Test
  void tellsTheCommandsWhereThereIsNone() {
    Run run = Run.in(folder, "");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.messages()).contains("usage: lintel COMMAND");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "help",
        "help scan",
        "scan --help",
        "show -h",
        "rules --help",
        "explain --help",
        "version --help",
        "completion --help",
        "man --help",
        "init --help",
        "migrate --help"
      })
  void helpsEverywhere(String line) {
    Run run = Run.in(folder, line);
    assertThat(run.status()).isEqualTo(ExitStatus.GOOD);
    assertThat(run.out()).containsIgnoringCase("usage: lintel");
    assertThat(run.messages()).isEmpty();
  }

  @Test
  void hasTheVersionOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of("..", "pom.xml"));
    assertThat(pom).contains("<version>" + Version.TEXT + "-SNAPSHOT</version>");
    assertThat(Run.in(folder, "version").out()).isEqualTo("lintel " + Version.TEXT + "\n");
    assertThat(Run.in(folder, "--version").out()).isEqualTo("lintel " + Version.TEXT + "\n");
  }

  @Test
  void completesCommandsAndOptions() {
    assertThat(Run.in(folder, "completion").out())
        .contains("complete -F")
        .contains("--fail-on")
        .contains("explain");
  }
}
