package dev.lintel.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.model.Finding;
import dev.lintel.report.Format;
import dev.lintel.report.Samples;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotationReportTest {
  private static final String PROBLEM =
      "::warning file=shop/main.tf,line=2,title=could not be read or judged"
          + "::module \"x\" is not there: run terraform init\n";

  @Test
  void saysWhereNothingWasFound() throws IOException {
    assertThat(print(List.of())).isEqualTo(PROBLEM + "Lintel: 0 findings\n");
  }

  @Test
  void annotatesTheLine() throws IOException {
    assertThat(print(List.of(Samples.finding("aws_s3_bucket.assets"))))
        .isEqualTo(
            "::error file=shop/main.tf,line=4,endLine=4,col=3,endColumn=19,"
                + "title=critical%3A S3 bucket is not readable by everyone"
                + "::aws_s3_bucket.assets: acl is \"public-read\""
                + "%0AAnyone on the internet can list the objects and read them."
                + "%0ASet acl to private, or remove it.%0A(aws-s3-bucket-acl-not-public)\n"
                + PROBLEM
                + "Lintel: 1 finding\n");
  }

  @Test
  void whatAFileHoldsIsNoCommand() throws IOException {
    String text = print(List.of(Samples.hostileCounting()));
    assertThat(text.lines().filter(line -> line.startsWith("::"))).hasSize(2);
    assertThat(text).contains("file==a%2Cb%3Ac/").contains("%250A");
  }

  @Test
  void beyondWhatGitHubShowsFindingsArePlainLines() throws IOException {
    String text = print(Samples.many(25));
    assertThat(text.lines().filter(line -> line.startsWith("::error "))).hasSize(10);
    assertThat(text).contains("::group::15 more").contains("critical shop/many.tf:25 ");
    assertThat(text.lines().toList()).last().isEqualTo("Lintel: 25 findings");
  }

  private static String print(List<Finding> findings) throws IOException {
    return Samples.print(Format.GITHUB, findings);
  }
}
