package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.report.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Several results of one run, each to its own place. */
class FormatsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scan --format sarfi                       | did you mean 'sarif'?",
        "scan --format sarif --format csv          | two results for the standard output, sarif and csv",
        "scan --format text --format text          | two results for the standard output",
        "scan --format sarif=a --format csv=a      | two results for",
        "scan --format sarif=a --format csv=./a    | two results for",
        "scan --format sarif=a --output a.txt      | --output has nothing to write",
        "scan --format sarif=                      | is no file to write a result to",
        "scan --format sarif=.                     | is no file to write a result to",
        "scan --format sarif=no/such/a.sarif       | there is no folder",
        "scan --output no/such/a.txt               | there is no folder",
        "show --format sarif                       | --format takes text or json, not 'sarif'",
      })
  void saysWhatIsWrongBeforeItReads(String line, String message) throws IOException {
    Run run = project().run(line);
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.messages()).startsWith("lintel: ").contains(message);
    assertThat(run.out()).isEmpty();
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void writesTheSameToAFileAsToTheStandardOutput(Format format) throws IOException {
    Project project = project();
    Run direct = project.run("scan --format " + format.word() + " .");
    Run toFile = project.run("scan --format " + format.word() + "=result .");
    assertThat(toFile.out()).isEmpty();
    assertThat(toFile.status()).isEqualTo(direct.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(Files.readString(folder.resolve("result"))).isEqualTo(direct.out()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void tellsNoPasswordThatAFindingIsAbout(Format format) throws IOException {
    Project project =
        new Project(folder)
            .with(
                "main.tf",
                """
                variable "word" {
                  default = "Aa1234321Bb"
                }
                resource "aws_db_instance" "db" {
                  password = var.word
                }
                """);
    Run run = project.run("scan --format " + format.word() + " .");
    assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(run.out()).contains("aws-password-not-in-code").doesNotContain("Aa1234321Bb");
  }

  @Test
  void writesSeveralAtOnce() throws IOException {
    Run run =
        project().run("scan --format text --format sarif=a.sarif --format junit=b.xml --quiet .");
    assertThat(run.out()).startsWith("✗ ");
    assertThat(Files.readString(folder.resolve("a.sarif"))).contains("\"version\": \"2.1.0\"");
    assertThat(Files.readString(folder.resolve("b.xml"))).contains("<testsuites ");
    assertThat(Files.exists(folder.resolve("a.sarif.part"))).isFalse();
  }

  @Test
  void givesOutputToTheFormatThatNamesNoFile() throws IOException {
    Run run = project().run("scan --format csv --format json=a.json --output b.csv .");
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(folder.resolve("b.csv"))).startsWith("id,rule,");
    assertThat(Files.readString(folder.resolve("a.json"))).startsWith("{");
  }

  @Test
  void countsPathsFromTheTopOfTheWorkTree() throws IOException {
    Path infra = Files.createDirectories(folder.resolve("live/infra"));
    Files.createDirectory(folder.resolve(".git"));
    new Project(infra).with("main.tf", Project.BUCKET);
    for (String format : List.of("sarif", "gitlab-sast", "gitlab-quality", "github"))
      for (String argument : List.of("", " .", " " + infra, " ../infra"))
        assertThat(Run.in(infra, "scan --format " + format + argument).out())
            .as(format + argument)
            .contains("live/infra/main.tf")
            .doesNotContain(folder.toString());
  }

  @Test
  void tellsTheSourceDateWhereAFormMustTellATime() throws IOException {
    project();
    List<String> line = List.of("scan", "--format", "gitlab-sast");
    assertThat(new Run.Setting(folder).run(line).out()).contains("1970-01-01T00:00:00");
    assertThat(new Run.Setting(folder).with("SOURCE_DATE_EPOCH", "1700000000").run(line).out())
        .contains("2023-11-14T22:13:20");
    assertThat(new Run.Setting(folder).with("SOURCE_DATE_EPOCH", "now").run(line).messages())
        .contains("SOURCE_DATE_EPOCH takes seconds since 1970, not 'now'");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void helpCompletionAndDocumentationNameEveryFormat(Format format) throws IOException {
    String word = format.word();
    assertThat(Run.in(folder, "scan --help").out().replaceAll("\\s+", " ")).contains(word);
    assertThat(Run.in(folder, "completion").out()).contains(word);
    assertThat(Files.readString(Path.of("..", "docs", "formats.md"))).contains("`" + word + "`");
  }

  @Test
  void loadsNoClassOfAFormatThatIsNotAskedFor() throws Exception {
    project();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-Duser.dir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "dev.lintel.cli.Main",
                "scan")
            .redirectErrorStream(true)
            .start();
    String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(log).contains("dev.lintel.report.text.TextReport");
    assertThat(log.lines().filter(line -> line.contains("dev.lintel.report.")))
        .noneMatch(line ->
            line.matches(".*report\\.(sarif|markdown|html|junit|gitlab|csv|github|json)\\..*"));
  }

  private Project project() throws IOException {
    return new Project(folder).with("main.tf", Project.BUCKET);
  }
}
