package dev.lintel.report.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.model.Finding;
import dev.lintel.report.Format;
import dev.lintel.report.Samples;
import dev.lintel.report.Schemas;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GitlabReportTest {
  private static final String SAST = "/dev/lintel/report/gitlab/sast-15.0.7.json";
  private static final String QUALITY = "/dev/lintel/report/gitlab/code-quality.json";

  @Test
  void theSchemasRefuseWhatGitlabWould() throws IOException {
    String sast = print(Format.GITLAB_SAST, Samples.finding("a.b"));
    assertThat(Schemas.validate(SAST, sast.replace("\"Critical\"", "\"critical\""))).isNotEmpty();
    assertThat(Schemas.validate(SAST, sast.replace("2023-11-14T22", "2023-11-14 22"))).isNotEmpty();
    String quality = print(Format.GITLAB_QUALITY, Samples.finding("a.b"));
    assertThat(Schemas.validate(QUALITY, quality.replace("\"blocker\"", "\"bad\""))).isNotEmpty();
  }

  @Test
  void areAsTheSchemasSay() throws IOException {
    Finding[] findings = {Samples.finding("a.b"), Samples.hostileCounting(), Samples.secret()};
    assertThat(Schemas.validate(SAST, print(Format.GITLAB_SAST, findings))).isEmpty();
    assertThat(Schemas.validate(SAST, print(Format.GITLAB_SAST))).isEmpty();
    assertThat(Schemas.validate(QUALITY, print(Format.GITLAB_QUALITY, findings))).isEmpty();
    assertThat(print(Format.GITLAB_QUALITY)).isEqualTo("[]\n");
  }

  @Test
  void tellsTheSourceDateNotTheClocks() throws IOException {
    assertThat(print(Format.GITLAB_SAST))
        .contains("\"start_time\": \"2023-11-14T22:13:20\"")
        .contains("\"end_time\": \"2023-11-14T22:13:20\"");
  }

  @Test
  void leavesOutWhatIsSuppressed() throws IOException {
    Finding suppressed = Samples.suppressed(Samples.finding("a.b"));
    assertThat(print(Format.GITLAB_SAST, suppressed)).contains("\"vulnerabilities\": []");
    assertThat(print(Format.GITLAB_QUALITY, suppressed)).isEqualTo("[]\n");
  }

  @Test
  void writesOneIssueALine() throws IOException {
    assertThat(print(Format.GITLAB_QUALITY, Samples.finding("aws_s3_bucket.assets")))
        .isEqualTo(
            """
            [
              {"type": "issue", "description": "S3 bucket is not readable by everyone:\
             acl is \\"public-read\\", aws_s3_bucket.assets", "check_name": "aws-s3-bucket-acl-not-public",\
             "fingerprint": "id-of-aws_s3_bucket.assets", "severity": "blocker", "categories": ["Security"],\
             "location": {"path": "shop/main.tf", "lines": {"begin": 4, "end": 4}}}
            ]
            """);
  }

  @Test
  void namesWhatOtherToolsCallARule() throws IOException {
    assertThat(print(Format.GITLAB_SAST, Samples.finding("a.b")))
        .contains("{\"type\": \"checkov\", \"name\": \"CKV_AWS_20\", \"value\": \"CKV_AWS_20\"}")
        .contains("{\"algorithm\": \"hash\", \"value\": \"id-of-a.b\"}");
  }

  private static String print(Format format, Finding... findings) throws IOException {
    return Samples.print(format, List.of(findings));
  }
}
