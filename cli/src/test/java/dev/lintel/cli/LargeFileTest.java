package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Large files of several makes: work that is not linear would take them minutes. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LargeFileTest {
  private static final int MANY = 12_000;

  @TempDir Path folder;

  private static String repeated(String entry, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) text.append(entry.replace("%d", Integer.toString(i)));
    return text.toString();
  }

  private Run scan(String name, String text, String options) throws IOException {
    return new Project(folder).with(name, text).run("scan " + options + " .");
  }

  @Test
  void manyBlocks() throws IOException {
    Run run =
        scan(
            "main.tf",
            repeated("resource \"aws_s3_bucket\" \"b%d\" {\n  acl = \"public-read\"\n}\n", MANY),
            "");
    assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(run.out())
        .contains("; 12000 resources in 1 stack")
        .contains("--all tells every one");
  }

  @Test
  void manyBlocksOnOneLine() throws IOException {
    String buckets = repeated("\"b%d\":{\"acl\":\"public-read\"},", MANY);
    String text =
        "{\"resource\":{\"aws_s3_bucket\":{" + buckets.substring(0, buckets.length() - 1) + "}}}";
    for (String format : new String[] {"--all", "--all --format json"}) {
      Run run = scan("main.tf.json", text, format);
      assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
      assertThat(run.out()).contains("aws_s3_bucket.b11999");
    }
  }

  @Test
  void manyThatBearOneName() throws IOException {
    Run run =
        scan(
            "main.tf",
            repeated(
                "resource \"aws_s3_bucket\" \"b%d\" {\n  bucket = \"same\"\n}\n"
                    + "resource \"aws_s3_bucket_versioning\" \"v%d\" {\n  bucket = \"same\"\n}\n",
                3_000),
            "");
    assertThat(run.out()).contains("6000 resources in 1 stack");
  }

  @Test
  void moreThanOneRootMayHold() throws IOException {
    Run run =
        scan(
            "main.tf",
            repeated("resource \"aws_s3_bucket\" \"b%d\" {\n  acl = \"public-read\"\n}\n", 21_000),
            "--format json");
    assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(run.out()).contains("aws_s3_bucket.b20000 and what follows is left out");
  }
}
