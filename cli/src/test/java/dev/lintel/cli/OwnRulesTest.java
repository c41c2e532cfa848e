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

class OwnRulesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "rules new | name the rule",
        "rules new a-b c-d --type aws_sqs_queue | name the rule, one",
        "rules new queue --type aws_sqs_queue | 'queue' is no id",
        "rules new ../a-b --type aws_sqs_queue | is no id",
        "rules new a-b | say what the rule is about",
        "rules new a-b --type aws_sqs_queue --kind aws.s3.bucket | say what the rule is about",
        "rules new a-b --type aws_sqs_quee | did you mean 'aws_sqs_queue'",
        "rules new a-b --type Queue | 'Queue' is no resource type",
        "rules new a-b --kind aws.s3.buckt | did you mean 'aws.s3.bucket'",
        "rules new a-b --kind aws.ec2.security_group.ingress | name its owner, aws.ec2.security_group",
        "rules new aws-s3-bucket-versioned --type aws_s3_bucket | there is a rule",
        "rules new a-b --type aws_sqs_queue --in taken | taken is no folder",
        "rules test | name a folder of entries",
        "rules test nowhere | there is no nowhere",
        "rules test empty | there is no sample below empty",
      })
  void saysWhatIsWrongAndWritesNothing(String line, String message) throws IOException {
    Files.writeString(folder.resolve("taken"), "");
    Files.createDirectory(folder.resolve("empty"));
    Run run = Run.in(folder, line);
    assertThat(run.messages()).startsWith("lintel: ").contains(message);
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("policies")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--type aws_sqs_queue",
        "--type aws_iam_user",
        "--type aws_wafv2_web_acl",
        "--type aws_autoscaling_group",
        "--type aws_vpc_dhcp_options_association",
        "--type azurerm_linux_virtual_machine",
        "--type google_sql_database_instance",
        "--type kubernetes_secret_v1",
        "--type unheard_of",
        "--kind aws.s3.bucket",
        "--kind aws.rds.instance",
        "--kind aws.ec2.launchable"
      })
  void aNewRuleHoldsAgainstItsSampleAtOnce(String about) {
    Run made = Run.in(folder, "rules new acme-new-rule " + about);
    assertThat(made.messages()).isEmpty();
    assertThat(made.status()).isEqualTo(ExitStatus.GOOD);
    assertThat(made.out()).contains("wrote policies/acme-new-rule.yaml").contains("rules test");
    Run tested = Run.in(folder, "rules test policies");
    assertThat(tested.messages()).isEmpty();
    assertThat(tested.out()).contains("1 sample, all hold");
    assertThat(tested.status()).isEqualTo(ExitStatus.GOOD);
  }

  @Test
  void writesNothingOver() throws IOException {
    Run.in(folder, "rules new a-b --type aws_sqs_queue");
    Path entry = folder.resolve("policies/a-b.yaml");
    Files.writeString(entry, "mine");
    Run again = Run.in(folder, "rules new a-b --type aws_sns_topic");
    assertThat(again.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(again.messages()).contains("policies/a-b.yaml is there already");
    assertThat(entry).hasContent("mine");
    Files.delete(entry);
    assertThat(Run.in(folder, "rules new a-b --type aws_sns_topic").messages())
        .contains("policies/samples/a-b/main.tf is there already");
    assertThat(entry).doesNotExist();
  }

  @Test
  void severalNewRulesAboutOneThingStandBesideEachOther() throws IOException {
    Files.writeString(folder.resolve("lintel.yaml"), "catalogue: [rules/]\n");
    Files.createDirectory(folder.resolve("rules"));
    for (String id : new String[] {"a-one", "a-two"}) {
      assertThat(Run.in(folder, "rules new " + id + " --kind aws.s3.bucket").out())
          .contains("wrote rules/")
          .doesNotContain("in lintel.yaml");
      Run.in(folder, "rules new " + id + "-more --type aws_sqs_queue");
    }
    Run tested = Run.in(folder, "rules test");
    assertThat(tested.messages()).isEmpty();
    assertThat(tested.out()).contains("4 samples, all hold");
    assertThat(Run.in(folder, "rules test rules/a-two.yaml").out()).contains("1 sample, all hold");
    assertThat(Run.in(folder, "rules list").out()).contains("a-two-more").contains("a-one");
  }

  @Test
  void tellsASampleThatDiffersAndARuleThatNoSampleFails() throws IOException {
    Run.in(folder, "rules new a-b --type aws_sqs_queue");
    Path sample = folder.resolve("policies/samples/a-b/main.tf");
    Files.writeString(sample, Files.readString(sample).replace("# expect: a-b", "# expect a-b"));
    Run run = Run.in(folder, "rules test policies");
    assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(run.out()).contains("main.tf:3: a marker is").contains("1 do not hold");
    assertThat(run.messages()).contains("no sample fails a-b");
  }

  @Test
  void anOwnKindMayNotHideOneThatIsThere() throws IOException {
    Project project =
        new Project(folder)
            .with("main.tf", Project.BUCKET)
            .with("lintel.yaml", "catalogue: [policies]\n")
            .with(
                "policies/bucket.yaml",
                "kind: aws.s3.bucket\ntitle: Mine\ndialects: {terraform: aws_s3_bucket}\n");
    Run run = project.run("scan .");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.messages())
        .contains("policies/bucket.yaml:1:7: there is a kind `aws.s3.bucket` already; drop");
    project.with("policies/bucket.yaml", "kind: aws.s3.buckt\nrules: []\n");
    assertThat(project.run("scan .").messages())
        .contains("policies/bucket.yaml:1:1: a kind needs `dialects`")
        .contains("did you mean `aws.s3.bucket`?");
  }
}
