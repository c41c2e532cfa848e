package dev.lintel.engine.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.ConfiguredSuppression;
import dev.lintel.engine.ScanOptions;
import dev.lintel.engine.Trial;
import dev.lintel.model.Finding;
import dev.lintel.model.Suppression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {
  private static final String BUCKET =
      """
      kind: test.bucket
      dialects:
        terraform:
          - type: aws_s3_bucket
      properties:
        acl: {type: text, terraform: acl, default: {value: private, source: somewhere}}
      rules:
        - id: acl-private
          require: acl == "private"
          aliases: [checkov:CKV_AWS_20, trivy:AVD-AWS-0092, kics:38c5ee0d-7f22-4260-ab72-5073048df100]
      """;

  private static Optional<Suppression> of(String before, String above, String behind) {
    return judge(before, above, behind, ScanOptions.on(Trial.TODAY)).suppressed();
  }

  private static Finding judge(String before, String above, String behind, ScanOptions options) {
    String code =
        before
            + "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"b\"\n\n"
            + above
            + "\n  acl = \"public-read\""
            + behind
            + "\n}\n";
    return Trial.of(BUCKET, code, options).result().findings().getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# lintel:ignore other-rule because",
        "# lintel:ignore",
        "bucket_prefix = \"lintel:ignore acl-private\"",
        "# checkov:skip=CKV_AWS_21:no",
        "# trivy:ignore:AVD-AWS-0086",
        "# kics-scan ignore-block",
        "# lintel:ignore acl-private until=2026-11-23 past"
      })
  void whatIsNotMeantSilencesNothing(String above) {
    assertThat(of("", above, "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# lintel:ignore acl-private a website",
        "// lintel:ignore acl-private a website",
        "/* lintel:ignore acl-private a website */",
        "# lintel:ignore other-rule,acl-private a website",
        "# lintel:ignore CKV_AWS_20 a website",
        "# checkov:skip=CKV_AWS_20:a website",
        "#checkov:skip=CKV_AWS_18,CKV_AWS_20: a website",
        "# trivy:ignore:AVD-AWS-0092 a website",
        "# trivy:ignore:AWS-0092 a website",
        "# trivy:ignore:* a website",
        "# tfsec:ignore:AVD-AWS-0092 a website",
        "# kics-scan ignore-line a website",
        "# lintel:ignore acl-private until=2026-11-24 a website"
      })
  void theLineAboveSilences(String above) {
    assertThat(of("", above, "").orElseThrow().reason()).isEqualTo("a website");
    assertThat(of("", above, "").orElseThrow().by()).isEqualTo("comment");
  }

  @Test
  void theLineItselfSilences() {
    assertThat(of("", "", " # lintel:ignore acl-private yes")).isPresent();
    assertThat(of("", "", " # trivy:ignore:AVD-AWS-0092")).isPresent();
  }

  @Test
  void theHeadOfTheResourceSilencesAllOfIt() {
    assertThat(of("# lintel:ignore acl-private yes\n", "", "")).isPresent();
    assertThat(of("# lintel:ignore acl-private yes\n# of the bucket\n", "", "")).isPresent();
    assertThat(of("# lintel:ignore acl-private yes\n\n", "", "")).isEmpty();
    assertThat(of("# trivy:ignore:AVD-AWS-0092\n", "", "")).isPresent();
    assertThat(of("# kics-scan ignore-block\n", "", "")).isPresent();
  }

  @Test
  void checkovSkipsInsideTheResourceOnly() {
    assertThat(of("# checkov:skip=CKV_AWS_20:no\n", "", "")).isEmpty();
  }

  @Test
  void aWholeFileCanBeLeftOut() {
    String id = "38c5ee0d-7f22-4260-ab72-5073048df100";
    assertThat(of("# kics-scan disable=" + id + "\n\n", "", "")).isPresent();
    assertThat(of("# kics-scan ignore\n\n", "", "")).isPresent();
    assertThat(of("# kics-scan disable=0000\n\n", "", "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "acl-private,         main.tf,  aws_s3_bucket.b, true",
    "acl-*,               **,       *,               true",
    "checkov:CKV_AWS_20,  main.tf,  aws_s3_bucket.*, true",
    "acl-private,         other.tf, aws_s3_bucket.b, false",
    "acl-private,         main.tf,  aws_s3_bucket.c, false",
    "other,               main.tf,  aws_s3_bucket.b, false"
  })
  void theConfigurationSilencesByPatterns(
      String rule, String path, String address, boolean silenced) {
    ConfiguredSuppression entry =
        new ConfiguredSuppression(
            List.of(rule), List.of(path), List.of(address), "agreed", Optional.empty());
    Finding finding =
        judge("", "", "", ScanOptions.on(Trial.TODAY).withSuppressions(List.of(entry)));
    assertThat(finding.suppressed().isPresent()).isEqualTo(silenced);
  }

  @Test
  void anExpiredEntryCountsAgain() {
    ConfiguredSuppression entry =
        new ConfiguredSuppression(
            List.of(), List.of(), List.of(), "agreed", Optional.of(LocalDate.of(2026, 11, 24)));
    ScanOptions today = ScanOptions.on(LocalDate.of(2026, 11, 24)).withSuppressions(List.of(entry));
    ScanOptions later = ScanOptions.on(LocalDate.of(2026, 11, 25)).withSuppressions(List.of(entry));
    assertThat(judge("", "", "", today).suppressed().orElseThrow().until()).contains("2026-11-24");
    assertThat(judge("", "", "", later).suppressed()).isEmpty();
  }
}
