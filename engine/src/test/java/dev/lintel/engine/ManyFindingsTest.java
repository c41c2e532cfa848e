package dev.lintel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.model.Cause;
import dev.lintel.model.Cut;
import dev.lintel.model.Problem;
import dev.lintel.model.Reason;
import dev.lintel.model.Stack;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Of many alike so many are told and all are counted; what was left out is never taken as absent.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ManyFindingsTest {
  private static final String BUCKET =
      """
      kind: test.bucket
      dialects:
        terraform:
          - type: aws_s3_bucket
            companions:
              versioning: {type: aws_s3_bucket_versioning, by: bucket}
      properties:
        acl: {type: text, terraform: acl, default: {value: private, source: somewhere}}
        status: {type: text, terraform: "@versioning.versioning_configuration.status"}
      rules:
        - id: acl-private
          require: acl == "private"
        - id: has-versioning
          require: status != null
      """;

  private static String buckets(int count, String comment) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < count; i++)
      code.append(comment)
          .append("resource \"aws_s3_bucket\" \"b")
          .append(i)
          .append("\" {\n  acl = \"public-read\"\n}\n");
    return code.toString();
  }

  private static ScanResult scan(String code, ScanOptions options) {
    return Scan.run(List.of(Trial.stack(code)), Trial.catalogue(BUCKET), options);
  }

  private static final ScanOptions OPTIONS = ScanOptions.on(Trial.TODAY);

  @Test
  void asManyAsTheBoundAreAllTold() {
    ScanResult result = scan(buckets(ScanOptions.MOST_ALIKE, ""), OPTIONS);
    assertThat(result.findings()).hasSize(2 * ScanOptions.MOST_ALIKE);
    assertThat(result.untold()).isEmpty();
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void beyondItTheyAreCountedAndAProblemSaysSo() {
    ScanResult result = scan(buckets(1_234, ""), OPTIONS);
    assertThat(result.findings()).hasSize(2_000);
    assertThat(result.counts().getFirst().failed()).isEqualTo(2_468);
    assertThat(result.untold())
        .extracting(Untold::rule)
        .containsExactly("acl-private", "has-versioning");
    assertThat(result.untold()).extracting(Untold::failed).containsExactly(234, 234);
    assertThat(result.problems())
        .extracting(Problem::message)
        .containsExactly(
            "468 more findings are counted and not told, for of one rule in one file the first 1000"
                + " are; --all tells every one: acl-private 234, has-versioning 234");
  }

  @Test
  void allAreToldWhereAllAreAskedFor() {
    ScanResult result = scan(buckets(1_234, ""), OPTIONS.withAll());
    assertThat(result.findings()).hasSize(2_468);
    assertThat(result.untold()).isEmpty();
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void whatIsSilencedIsCountedAsSuchBeyondTheBoundToo() {
    ScanResult result = scan(buckets(1_100, "# lintel:ignore acl-private known\n"), OPTIONS);
    assertThat(result.counts().getFirst().suppressed()).isEqualTo(1_100);
    assertThat(result.counts().getFirst().failed()).isEqualTo(1_100);
    assertThat(result.untold().getFirst().suppressed()).isEqualTo(100);
    assertThat(result.untold().getFirst().failed()).isZero();
  }

  /** Held one by one against each other they would take minutes. */
  @Test
  void manyCommentsAndManyFindingsDoNotMeetOneByOne() {
    ScanResult result = scan(buckets(20_000, "# lintel:ignore acl-private known\n"), OPTIONS);
    assertThat(result.counts().getFirst().suppressed()).isEqualTo(20_000);
  }

  @Test
  void whatIsLeftOutOfAStackIsNotAbsent() {
    Stack whole = Trial.stack(buckets(1, ""));
    assertThat(rules(whole)).containsExactly("has-versioning", "acl-private");
    assertThat(rules(cut(whole, Set.of("aws_s3_bucket"), false)))
        .containsExactly("has-versioning", "acl-private");
    assertThat(rules(cut(whole, Set.of("aws_s3_bucket_versioning"), false)))
        .containsExactly("acl-private");
    assertThat(rules(cut(whole, Set.of(), true))).containsExactly("acl-private");
  }

  private static List<String> rules(Stack stack) {
    return Scan.run(List.of(stack), Trial.catalogue(BUCKET), OPTIONS).findings().stream()
        .map(finding -> finding.rule())
        .toList();
  }

  private static Stack cut(Stack stack, Set<String> types, boolean anything) {
    Cause cause = new Cause(Reason.LIMIT, "too many", stack.resources().getFirst().origin());
    return new Stack(
        stack.path(),
        stack.key(),
        stack.dialect(),
        stack.environment(),
        stack.resources(),
        stack.outputs(),
        stack.problems(),
        stack.sources(),
        Optional.of(new Cut(cause, types, anything)));
  }
}
