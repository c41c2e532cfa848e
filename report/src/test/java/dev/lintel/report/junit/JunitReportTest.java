package dev.lintel.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.model.Finding;
import dev.lintel.report.Format;
import dev.lintel.report.Samples;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitReportTest {
  @Test
  void aStackWithoutFindingsHasOneCaseThatPassed() throws Exception {
    assertThat(text())
        .startsWith(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="lintel" tests="2" failures="0" errors="0" skipped="1">
              <testsuite name="shop" tests="1" failures="0" errors="0" skipped="0">
                <testcase classname="shop" name="no findings"/>
              </testsuite>
              <testsuite name="what could not be read" tests="1" failures="0" errors="0" skipped="1">
            """);
  }

  @Test
  void aRuleWithFindingsIsACaseThatFailed() throws Exception {
    Element suites =
        parse(
            Samples.finding("aws_s3_bucket.assets"),
            Samples.finding("aws_s3_bucket.other", "two", Samples.at(Samples.MAIN, "bucket =")));
    assertThat(suites.getAttribute("failures")).isEqualTo("1");
    NodeList failures = suites.getElementsByTagName("failure");
    assertThat(failures.getLength()).isEqualTo(1);
    Element failure = (Element) failures.item(0);
    assertThat(failure.getAttribute("message"))
        .isEqualTo("S3 bucket is not readable by everyone: 2 findings");
    assertThat(failure.getTextContent())
        .contains("shop/main.tf:4:3\n  aws_s3_bucket.assets\n")
        .contains("aws_s3_bucket.other")
        .contains("What to do: Set acl to private, or remove it.");
  }

  @Test
  void whatIsSuppressedIsSkipped() throws Exception {
    assertThat(text(Samples.suppressed(Samples.finding("aws_s3_bucket.assets"))))
        .contains("suppressed by comment until 2030-01-31: a public site\"/>")
        .doesNotContain("<failure");
  }

  @Test
  void everyXmlParserReadsWhateverAFileHolds() throws Exception {
    Element suites = parse(Samples.hostileCounting(), Samples.secret());
    assertThat(suites.getElementsByTagName("failure").getLength()).isEqualTo(2);
    assertThat(suites.getTextContent()).contains("]]></failure><script>alert(1)</script>");
  }

  @Test
  void countsAddUp() throws Exception {
    Element suites = parse(Samples.finding("a.b"), Samples.hostile());
    NodeList cases = suites.getElementsByTagName("testcase");
    assertThat(suites.getAttribute("tests")).isEqualTo(Integer.toString(cases.getLength()));
  }

  private static Element parse(Finding... findings) throws Exception {
    byte[] bytes = text(findings).getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes))
        .getDocumentElement();
  }

  private static String text(Finding... findings) throws Exception {
    return Samples.print(Format.JUNIT, List.of(findings));
  }
}
