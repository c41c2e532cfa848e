package dev.lintel.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.model.Finding;
import dev.lintel.report.Format;
import dev.lintel.report.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class HtmlReportTest {
  @Test
  void nothingInAReportEndsTheDataOrIsMarkup() throws IOException {
    String page = print(List.of(Samples.hostileCounting(), Samples.hostile()));
    assertThat(page.split("</script>", -1)).hasSize(3);
    assertThat(page).doesNotContain("<script>alert").doesNotContain("</failure>");
  }

  @Test
  void holdsWhatItShows() throws IOException {
    JsonNode data = data(print(List.of(Samples.finding("aws_s3_bucket.assets"))));
    assertThat(data.get("summary").get("critical").asInt()).isEqualTo(1);
    JsonNode finding = data.get("findings").get(0);
    assertThat(finding.get("subjects").get(0).asString()).isEqualTo("aws_s3_bucket.assets");
    assertThat(finding.get("code").toString())
        .isEqualTo(
            "[[1,\"resource \\\"aws_s3_bucket\\\" \\\"assets\\\" {\"],"
                + "[4,\"  \",\"acl    = var.acl\",\"\"]]");
    assertThat(finding.get("chain").toString())
        .isEqualTo("[[\"shop/variables.tf\",2,\"default = \\\"public-read\\\"\"]]");
  }

  @Test
  void asksForNothingFromOutside() throws IOException {
    String page = print(List.of(Samples.finding("aws_s3_bucket.assets")));
    String own = page.replaceAll("(?s)<script type=\"application/json\".*?</script>", "");
    assertThat(own)
        .doesNotContain("http:")
        .doesNotContain("https:")
        .doesNotContain("url(")
        .doesNotContain("@import")
        .doesNotContain("innerHTML")
        .doesNotContain("{{");
    assertThat(own).contains("default-src 'none'");
  }

  @Test
  void thePolicyNamesTheStyleAndTheScript() throws Exception {
    String page = print(List.of());
    assertThat(policy(page, "script-src")).isEqualTo(hash(between(page, "<script>", "</script>")));
    assertThat(policy(page, "style-src")).isEqualTo(hash(between(page, "<style>", "</style>")));
  }

  @Test
  void takesThousandsOfFindings() throws IOException {
    String page = print(Samples.many(5_000));
    assertThat(data(page).get("findings").size()).isEqualTo(5_000);
    assertThat(page.length()).isLessThan(5_000_000);
  }

  private static String policy(String page, String directive) {
    Matcher matcher = Pattern.compile(directive + " '([^']+)'").matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static JsonNode data(String page) {
    return new ObjectMapper().readTree(between(page, "id=\"data\">", "</script>"));
  }

  private static String print(List<Finding> findings) throws IOException {
    return Samples.print(Format.HTML, findings);
  }
}
