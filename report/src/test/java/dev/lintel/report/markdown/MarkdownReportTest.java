package dev.lintel.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.model.Finding;
import dev.lintel.report.Format;
import dev.lintel.report.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
  @Test
  void saysWhereNothingWasFound() throws IOException {
    assertThat(print(List.of())).startsWith("## ✅ Lintel: no findings\n\n12 passed, 1 unknown");
  }

  @Test
  void foldsTheFindingsOfARule() throws IOException {
    assertThat(print(List.of(Samples.finding("aws_s3_bucket.assets"))))
        .isEqualTo(
            """
            ## Lintel: 1 finding

            | 🟣 critical | 🔴 high | 🟠 medium | 🔵 low | ⚪ info |
            |:-:|:-:|:-:|:-:|:-:|
            | 1 | 0 | 0 | 0 | 0 |

            12 passed, 1 unknown, 1 problem; 1 resource in 1 stack.

            <details><summary>🟣 critical · <b>S3 bucket is not readable by everyone</b> · 1 finding</summary>

            Anyone on the internet can list the objects and read them.

            **What to do.** Set acl to private, or remove it.

            `aws-s3-bucket-acl-not-public`

            `shop/main.tf:4` `aws_s3_bucket.assets`

            ```
            1 │ resource "aws_s3_bucket" "assets" {
              ┊
            4 │   acl    = var.acl
              │   ^^^^^^^^^^^^^^^^ acl is "public-read"
              │ from shop/variables.tf:2  default = "public-read"
            ```

            </details>

            <details><summary>1 problem: what could not be read or judged</summary>

            - `shop/main.tf:2`: module "x" is not there: run terraform init

            </details>
            """);
  }

  @Test
  void isNeverLongerThanACommentMayBe() throws IOException {
    String text = print(Samples.many(3_000));
    assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MarkdownReport.LONGEST);
    assertThat(text).contains("## Lintel: 3000 findings").contains(" more findings of this rule");
    assertThat(text.split("<details>", -1)).hasSameSizeAs(text.split("</details>", -1));
  }

  @Test
  void countsWhatItDoesNotShow() throws IOException {
    String text = print(Samples.many(3_000));
    int shown = text.split("shop/many\\.tf:", -1).length - 1;
    int rest = Integer.parseInt(text.replaceAll("(?s).*and (\\d+) more findings of this.*", "$1"));
    assertThat(shown + rest).isEqualTo(3_000);
  }

  @Test
  void whatAFileHoldsStandsInCode() throws IOException {
    String outside = outsideCode(print(List.of(Samples.hostileCounting(), Samples.secret())));
    assertThat(outside)
        .doesNotContain("<script>")
        .doesNotContain("@everyone")
        .doesNotContain("javascript:")
        .doesNotContain("**bold**");
  }

  @Test
  void proseObeysNothing() {
    assertThat(MarkdownText.prose("a_b *c* `d` <e> @f [g](h) | & #1\ni"))
        .isEqualTo("a_b \\*c\\* \\`d\\` &lt;e&gt; &#64;f \\[g\\](h) \\| &amp; \\#1 i");
  }

  @Test
  void aCodeSpanIsFencedByMoreBackticksThanItHolds() {
    assertThat(MarkdownText.code("a``b`")).isEqualTo("``` a``b` ```");
    assertThat(MarkdownText.cell("a|b")).isEqualTo("`a\\|b`");
  }

  /** The text without its fenced blocks and code spans. */
  private static String outsideCode(String text) {
    return text.replaceAll("(?sm)^(`{3,})\\n.*?^\\1$", "")
        .replaceAll("(`+)[^\\n]*?[^`]\\1(?!`)", "");
  }

  private static String print(List<Finding> findings) throws IOException {
    return Samples.print(Format.MARKDOWN, findings);
  }
}
