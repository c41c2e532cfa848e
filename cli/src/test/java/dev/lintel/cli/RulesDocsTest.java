package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesDocsTest {
  private static final Path CATALOGUE =
      Path.of("..", "knowledge", "src", "main", "catalogue").toAbsolutePath().normalize();

  @TempDir Path folder;

  @Test
  void asksForOneFolder() {
    Run run = Run.in(folder, "rules docs");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.messages()).contains("name one folder");
  }

  @Test
  void writesAPageARuleAndOneOfAll() throws IOException {
    Run run = Run.in(folder, "rules docs pages --only aws-s3-bucket-* --samples " + CATALOGUE);
    assertThat(run.status()).isEqualTo(ExitStatus.GOOD);
    String page = Files.readString(folder.resolve("pages/aws-s3-bucket-versioned.md"));
    assertThat(page)
        .startsWith("# S3 bucket keeps earlier versions of its objects\n")
        .contains("## Why\n", "## What to do\n", "## Fails\n\n```terraform\n")
        .contains("## Passes\n\n```terraform\n", "## Controls\n", "`checkov:CKV_AWS_21`")
        .doesNotContain("# expect");
    String index = Files.readString(folder.resolve("pages/index.md"));
    assertThat(index)
        .contains("### aws s3\n", "### critical (", "### nist-800-53-r5\n")
        .contains("[aws-s3-bucket-versioned](aws-s3-bucket-versioned.md)");
  }

  @Test
  void everyLinkOfTheIndexLeadsToAPage() throws IOException {
    Run.in(folder, "rules docs pages");
    String index = Files.readString(folder.resolve("pages/index.md"));
    for (String part : index.split("\\]\\(", -1)) {
      String target = part.substring(0, Math.max(0, part.indexOf(')')));
      if (target.endsWith(".md")) assertThat(folder.resolve("pages").resolve(target)).exists();
    }
    assertThat(index).contains("## By service", "## By severity", "## By control");
  }

  @Test
  void showsAPageWithoutSamplesAsWell() {
    assertThat(Run.in(folder, "rules show aws-s3-bucket-versioned --format markdown").out())
        .startsWith("# S3 bucket keeps earlier versions of its objects\n")
        .contains("## Requirement\n\n```\n")
        .doesNotContain("## Fails");
    assertThat(Run.in(folder, "rules list --only aws-s3-* --format markdown").out())
        .startsWith("# Rules\n\n");
  }
}
