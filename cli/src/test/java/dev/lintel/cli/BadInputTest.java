package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever a file holds, the scan goes on: what is beside it is judged, and the rest is told. */
@Timeout(60)
class BadInputTest {
  @TempDir Path folder;

  @Test
  void anEmptyFileIsNoProblem() throws IOException {
    assertThat(problems(beside("", "bad.tf"))).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resource \"aws_s3_bucket\" \"b\" {\n  bucket = ",
        "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"${",
        "resource \"aws_s3_bucket\" \"b\" {\n  x = <<EOT\n",
        "}}}}\n",
        "locals {\n  a = local.b\n  b = local.a\n}\noutput \"o\" { value = local.a }\n",
        "module \"m\" {\n  source = \"./\"\n}\n",
        "module \"m\" {\n  source = \"./nowhere\"\n}\n",
        "module \"m\" {\n  source = \"../../../../../../etc\"\n}\n",
      })
  void whatIsBrokenIsAProblemWithItsPlace(String text) throws IOException {
    JsonNode report = beside(text, "bad.tf");
    assertThat(problems(report)).isPositive();
    JsonNode problem = report.get("problems").get(0);
    assertThat(problem.get("message").asString()).isNotBlank();
    assertThat(problem.get("span").get("start").get("line").asInt()).isPositive();
  }

  @Test
  void binaryAndBytesThatAreNotUtf8() throws IOException {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (i * 31);
    assertThat(problems(beside(bytes, "binary.tf"))).isPositive();
    byte[] latin = "locals {\n  a = \"caf\u00e9\"\n}\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(problems(beside(latin, "latin.tf"))).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a=", "(", "\"${", "!"})
  void nestedDeeply(String opening) throws IOException {
    assertThat(problems(beside("locals {\n  x = " + opening.repeat(100_000) + "\n}\n", "deep.tf")))
        .isPositive();
  }

  @Test
  void aRangeThatIsTooLong() throws IOException {
    String text =
        "resource \"aws_s3_bucket\" \"many\" {\n  for_each = toset([for i in range(1000000000) : tostring(i)])\n}\n";
    assertThat(problems(beside(text, "range.tf"))).isPositive();
  }

  @Test
  void aFileThatCannotBeRead() throws IOException {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may read all");
    new Project(folder).with("secret.tf", "x");
    Files.setPosixFilePermissions(
        folder.resolve("secret.tf"), PosixFilePermissions.fromString("---------"));
    assertThat(problems(beside("", "bad.tf"))).isPositive();
  }

  @Test
  void aLinkThatLeadsOutside(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("main.tf"), Project.BUCKET);
    Path scanned = Files.createDirectory(folder.resolve("scanned"));
    new Project(scanned).with("good.tf", Project.BUCKET);
    Files.createSymbolicLink(scanned.resolve("link"), outside);
    Files.createSymbolicLink(scanned.resolve("loop"), scanned);
    JsonNode report = ScanTest.json(Run.in(folder, "scan --format json scanned"));
    assertThat(report.get("stacks")).hasSize(1);
  }

  @Test
  void aLongLineIsNeitherSlowNorWide() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2_000; i++)
      text.append("resource \"aws_s3_bucket\" \"b")
          .append(i)
          .append("\" { acl = \"public-read\" } ");
    new Project(folder)
        .with("main.tf", "locals { x = [" + "\"a\", ".repeat(100_000) + "] }\n" + text);
    long began = System.nanoTime();
    Run run = Run.in(folder, "scan");
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  private JsonNode beside(String text, String name) throws IOException {
    return beside(text.getBytes(StandardCharsets.UTF_8), name);
  }

  /** Scans a bad file beside a good one, which must be judged all the same. */
  private JsonNode beside(byte[] bytes, String name) throws IOException {
    new Project(folder).with(name, bytes).with("good.tf", Project.BUCKET);
    Run run = Run.in(folder, "scan --format json");
    assertThat(run.messages()).isEmpty();
    assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
    JsonNode report = ScanTest.json(run);
    assertThat(report.get("rules").has("aws-s3-bucket-acl-not-public")).isTrue();
    return report;
  }

  private static int problems(JsonNode report) {
    return report.get("problems").size();
  }
}
