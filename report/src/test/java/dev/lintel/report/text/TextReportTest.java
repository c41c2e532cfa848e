package dev.lintel.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.model.Finding;
import dev.lintel.model.Location;
import dev.lintel.report.Samples;
import dev.lintel.report.source.Columns;
import dev.lintel.syntax.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
  @Test
  void saysSoWhereNothingIsFound() throws IOException {
    assertThat(print(List.of(), 80, false)).contains("✓ no findings\n12 passed, 1 unknown");
  }

  @Test
  void tellsWhatWhereWhyAndWhatToDo() throws IOException {
    assertThat(print(List.of(Samples.finding("aws_s3_bucket.assets")), 80, false))
        .startsWith(
            """
            ✗ critical  S3 bucket is not readable by everyone  aws-s3-bucket-acl-not-public
              shop/main.tf:4:3  aws_s3_bucket.assets
              │
            1 │ resource "aws_s3_bucket" "assets" {
              ┊
            4 │   acl    = var.acl
              │   ^^^^^^^^^^^^^^^^ acl is "public-read"
              │ from shop/variables.tf:2  default = "public-read"
              why  Anyone on the internet can list the objects and read them.
              do   Set acl to private, or remove it.

            """);
  }

  @Test
  void tellsInstancesOnceWithTheirNumber() throws IOException {
    String text =
        print(
            List.of(
                Samples.finding("aws_s3_bucket.assets[0]"),
                Samples.finding("aws_s3_bucket.assets[1]"),
                Samples.finding("aws_s3_bucket.assets[2]")),
            80,
            false);
    assertThat(text).contains("  shop/main.tf:4:3  aws_s3_bucket.assets ×3\n");
    assertThat(text).containsOnlyOnce("✗ critical");
  }

  @Test
  void tellsSubjectsThatOneTextDecidesTogether() throws IOException {
    Location line = Samples.at(Samples.MAIN, "acl    = var.acl");
    String text =
        print(
            List.of(
                Samples.finding("aws_s3_bucket.assets", "one", line),
                Samples.finding("aws_s3_bucket.other", "one", line),
                Samples.finding("aws_s3_bucket.third", "two", line)),
            80,
            false);
    assertThat(text).contains("  too  aws_s3_bucket.other\n").containsOnlyOnce("  too  ");
    assertThat(text.split("✗ critical", -1)).hasSize(3);
  }

  @Test
  void neverIsWiderThanTheTerminal() throws IOException {
    for (int width = 40; width < 120; width += 7)
      for (String line :
          print(List.of(Samples.finding("aws_s3_bucket.assets")), width, false).split("\n"))
        assertThat(Columns.width(line)).as(line).isLessThanOrEqualTo(width);
  }

  @Test
  void coloursNothingUnlessAsked() throws IOException {
    List<Finding> findings = List.of(Samples.finding("aws_s3_bucket.assets"));
    assertThat(print(findings, 80, false)).doesNotContain("\u001b");
    String coloured = print(findings, 80, true);
    assertThat(coloured).contains("\u001b[1;35m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(print(findings, 80, false));
  }

  @Test
  void listsSuppressedFindingsOnlyWhenVerbose() throws IOException {
    List<Finding> findings = List.of(Samples.suppressed(Samples.finding("aws_s3_bucket.assets")));
    assertThat(print(findings, 80, false)).contains("1 suppressed").doesNotContain("a public site");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TextReport.write(Samples.report(findings), new Style(false, 120), false, true, out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("by comment until 2030-01-31: a public site");
  }

  @Test
  void doesNotObeyWhatAFileHolds() throws IOException {
    SourceText source =
        SourceText.of("a\u001b[2J.tf", "resource \"x\" \"y\" {\n  acl = \"\u001b[31m\u202e\"\n}\n");
    Location at = Samples.at(source, "acl = \"\u001b[31m\u202e\"");
    assertThat(print(List.of(Samples.finding("aws_s3_bucket.assets", "c", at)), 80, false))
        .doesNotContain("\u001b")
        .doesNotContain("\u202e")
        .contains("␛[31m");
  }

  static String print(List<Finding> findings, int width, boolean colour) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TextReport.write(Samples.report(findings), new Style(colour, width), false, false, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
