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

class BaselineTest {
  private static final String SCAN = "scan infra --fail-on low --baseline known.json";
  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void aProjectWithABaseline() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    project = new Project(folder).with("infra/main.tf", Project.BUCKET);
    Run written = project.run("scan infra --write-baseline known.json");
    assertThat(written.status()).isEqualTo(ExitStatus.GOOD);
    assertThat(written.messages()).contains("findings written to known.json");
  }

  @Test
  void whatIsNewCounts() throws IOException {
    project.with("infra/more.tf", "resource \"aws_s3_bucket\" \"new\" {}\n");
    Run run = project.run(SCAN);
    assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(run.out()).contains("aws_s3_bucket.new").doesNotContain("aws_s3_bucket.site");
  }

  @Test
  void whatIsKnownDoesNot() {
    Run run = project.run(SCAN);
    assertThat(run.status()).isEqualTo(ExitStatus.GOOD);
    assertThat(run.out()).contains("no findings").contains("suppressed");
    assertThat(project.run(SCAN + " --format json").out())
        .contains("\"by\": \"baseline\", \"reason\": \"known since known.json\"");
  }

  @Test
  void codeMayBeLaidOutAnewAndMovedToAnotherFile() throws IOException {
    Files.delete(folder.resolve("infra/main.tf"));
    project.with("infra/other.tf", "# moved\n\n" + Project.BUCKET.replace("  ", "      "));
    assertThat(project.run(SCAN).status()).isEqualTo(ExitStatus.GOOD);
  }

  @Test
  void codeMayMoveToAnotherFolderOrGetAnotherName() throws IOException {
    Files.delete(folder.resolve("infra/main.tf"));
    project.with("infra/sub/main.tf", Project.BUCKET);
    assertThat(project.run(SCAN).status()).isEqualTo(ExitStatus.GOOD);
    Files.delete(folder.resolve("infra/sub/main.tf"));
    project.with(
        "infra/main.tf",
        Project.BUCKET.replace("\"aws_s3_bucket\" \"site\"", "\"aws_s3_bucket\" \"home\""));
    assertThat(project.run(SCAN + " --only aws-s3-bucket-versioned").status())
        .isEqualTo(ExitStatus.GOOD);
  }

  @Test
  void aCopyOfWhatIsKnownIsNew() throws IOException {
    project.with("infra/copy/main.tf", Project.BUCKET);
    assertThat(project.run(SCAN).status()).isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void entriesThatAreGoneAreTold() throws IOException {
    project.with("infra/main.tf", "resource \"aws_s3_bucket\" \"site\" {}\n");
    assertThat(project.run(SCAN + " --verbose").out().replaceAll("\\s+", " "))
        .contains("not found any more: write it anew with --write-baseline");
  }

  @Test
  void writingAnewKeepsWhatIsStillThere() throws IOException {
    String before = Files.readString(folder.resolve("known.json"));
    project.run(SCAN + " --write-baseline again.json");
    assertThat(Files.readString(folder.resolve("again.json"))).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "'{'                                    | known.json:1:",
        "'[]'                                   | it has no \"schema\"",
        "''                                     | known.json:1:1: ",
        "'{\"schema\": \"x\"}'                  | expected the schema",
        "'{\"schema\": \"https://lintel.dev/schema/baseline-1.json\"}' | \"findings\" is to be a list",
        "'{\"schema\": \"https://lintel.dev/schema/baseline-1.json\", \"findings\": [{\"id\": 1}]}' | an entry needs the text \"id\"",
      })
  void aBrokenOneHidesNothing(String text, String message) throws IOException {
    Run run = project.with("known.json", text).run(SCAN);
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.messages()).contains(message).contains("--write-baseline");
  }

  @Test
  void oneThatIsNotThereIsTold() {
    Run run = project.run("scan infra --baseline nowhere.json");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.messages()).contains("cannot read nowhere.json");
  }
}
