package dev.lintel.report.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.knowledge.sample.Marker;
import dev.lintel.syntax.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleCodeTest {
  private static final SourceText MAIN =
      SourceText.of(
          "main.tf",
          """
          variable "acl" {
            default = "public-read"
          }

          # expect: open
          resource "aws_s3_bucket" "bad" {
            acl = var.acl # expect: other
          }

          # What is in front of it.
          resource "aws_cdn" "bad" {
            origin = aws_s3_bucket.bad.id
          }

          resource "aws_s3_bucket" "badly_named" {
            acl = "private"
          }

          resource "aws_s3_bucket" "maybe" {
            acl = data.x.y.z
          }

          resource "aws_kms_key" "key" {
          }
          """);
  private static final SampleCode CODE =
      SampleCode.of(
          List.of(MAIN),
          List.of(
              new Marker("main.tf", 5, 6, Marker.Expected.FINDING, "open"),
              new Marker("main.tf", 7, 7, Marker.Expected.FINDING, "other"),
              new Marker("main.tf", 20, 20, Marker.Expected.UNKNOWN, "open")));

  @Test
  void showsNothingOfARuleThatIsNotMarked() {
    assertThat(CODE.failing("unheard")).isEmpty();
  }

  @Test
  void whatFailsComesWithWhatNamesItAndWhatItUsesAndWithoutMarkers() {
    assertThat(CODE.failing("open"))
        .containsExactly(
            """
            variable "acl" {
              default = "public-read"
            }

            resource "aws_s3_bucket" "bad" {
              acl = var.acl
            }

            # What is in front of it.
            resource "aws_cdn" "bad" {
              origin = aws_s3_bucket.bad.id
            }
            """);
  }

  @Test
  void whatMayPassHasNoMarkerAndWhatIsAlikeComesFirst() {
    assertThat(CODE.passing("open"))
        .containsExactly(
            """
            resource "aws_s3_bucket" "badly_named" {
              acl = "private"
            }
            """,
            """
            resource "aws_kms_key" "key" {
            }
            """);
  }
}
