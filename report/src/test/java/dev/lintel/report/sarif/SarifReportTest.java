package dev.lintel.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.model.Finding;
import dev.lintel.report.Format;
import dev.lintel.report.Samples;
import dev.lintel.report.Schemas;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifReportTest {
  private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

  @Test
  void theSchemaRefusesWhatIsNoSarif() throws IOException {
    String good = print(Samples.finding("aws_s3_bucket.assets"));
    assertThat(Schemas.validate(SCHEMA, good.replace("\"level\": \"error\"", "\"level\": \"bad\"")))
        .isNotEmpty();
  }

  @Test
  void isAsTheSchemaSays() throws IOException {
    assertThat(Schemas.validate(SCHEMA, print())).isEmpty();
    assertThat(
            Schemas.validate(
                SCHEMA,
                print(
                    Samples.finding("aws_s3_bucket.assets"),
                    Samples.secret(),
                    Samples.hostile(),
                    Samples.suppressed(Samples.finding("aws_s3_bucket.b[0]")))))
        .isEmpty();
  }

  @Test
  void writesOneResultALine() throws IOException {
    assertThat(print(Samples.finding("aws_s3_bucket.assets")))
        .contains(
            """
                  "columnKind": "unicodeCodePoints",
                  "results": [
                    {"ruleId": "aws-s3-bucket-acl-not-public", "ruleIndex": 0, "kind": "fail", "level": "error",\
             "message": {"text": "aws_s3_bucket.assets: S3 bucket is not readable by everyone: acl is \\"public-read\\""},\
             "locations": [{"physicalLocation": {"artifactLocation": {"uri": "shop/main.tf", "uriBaseId": "%SRCROOT%"},\
             "region": {"startLine": 4, "startColumn": 3, "endLine": 4, "endColumn": 19, "snippet": {"text": "acl    = var.acl"}},\
             "contextRegion": {"startLine": 4, "endLine": 4, "snippet": {"text": "  acl    = var.acl"}}},\
             "logicalLocations": [{"name": "assets", "fullyQualifiedName": "aws_s3_bucket.assets", "kind": "resource"}]}],\
             "relatedLocations": [{"id": 1, "physicalLocation": {"artifactLocation": {"uri": "shop/variables.tf", "uriBaseId": "%SRCROOT%"},\
             "region": {"startLine": 2, "startColumn": 13, "endLine": 2, "endColumn": 26, "snippet": {"text": "\\"public-read\\""}},\
             "contextRegion": {"startLine": 2, "endLine": 2, "snippet": {"text": "  default = \\"public-read\\""}}},\
             "message": {"text": "acl comes from here"}}],\
             "fingerprints": {"lintel/v1": "id-of-aws_s3_bucket.assets"},\
             "partialFingerprints": {"findingId/v1": "id-of-aws_s3_bucket.assets", "cause/v1": "cause-1"},\
             "suppressions": [],\
            """);
  }

  @Test
  void tellsRulesWithHelpAndASeverityThatServicesSortBy() throws IOException {
    assertThat(print(Samples.finding("aws_s3_bucket.assets")))
        .contains("\"name\": \"AwsS3BucketAclNotPublic\"")
        .contains("\"security-severity\": \"9.5\"")
        .contains("**What to do.** Set acl to private, or remove it.")
        .contains("`checkov:CKV_AWS_20`");
  }

  @Test
  void marksWhatIsSuppressedByACommentAsSuchInTheSource() throws IOException {
    assertThat(print(Samples.suppressed(Samples.finding("aws_s3_bucket.assets"))))
        .contains(
            "\"suppressions\": [{\"kind\": \"inSource\", \"status\": \"accepted\","
                + " \"justification\": \"by comment until 2030-01-31: a public site\"}]");
  }

  @Test
  void tellsProblemsAsNotifications() throws IOException {
    assertThat(print())
        .contains("\"toolExecutionNotifications\": [{\"level\": \"warning\"")
        .contains("run terraform init");
  }

  @Test
  void escapesWhatMayNotStandInAUri() {
    assertThat(SarifLocations.uri("a b/ü#?%.tf")).isEqualTo("a%20b/%C3%BC%23%3F%25.tf");
  }

  private static String print(Finding... findings) throws IOException {
    return Samples.print(Format.SARIF, List.of(findings));
  }
}
