package dev.lintel.report;

import dev.lintel.report.csv.CsvReport;
import dev.lintel.report.github.AnnotationReport;
import dev.lintel.report.gitlab.QualityReport;
import dev.lintel.report.gitlab.SastReport;
import dev.lintel.report.html.HtmlReport;
import dev.lintel.report.json.JsonReport;
import dev.lintel.report.junit.JunitReport;
import dev.lintel.report.markdown.MarkdownReport;
import dev.lintel.report.sarif.SarifReport;
import dev.lintel.report.text.TextReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The forms in which a run is told. This is the one place that names them: help, completion and
 * documentation are made from it. A form that is not asked for loads no class.
 */
public enum Format {
  TEXT("text", "people at a terminal"),
  JSON("json", "programs; the schema is report-1.json"),
  SARIF("sarif", "GitHub code scanning, Azure DevOps, editors (SARIF 2.1.0)"),
  MARKDOWN("markdown", "a pull request's comment, a job's summary"),
  HTML("html", "one page to look through in a browser, without a network"),
  JUNIT("junit", "Jenkins, Azure DevOps, GitLab and others that show tests (JUnit XML)"),
  GITLAB_SAST("gitlab-sast", "GitLab's security dashboard (report schema 15.0.7)"),
  GITLAB_QUALITY("gitlab-quality", "GitLab's Code Quality in merge requests"),
  CSV("csv", "spreadsheets (RFC 4180)"),
  GITHUB("github", "annotations in a GitHub Actions run");

  private final String word;
  private final String readers;

  Format(String word, String readers) {
    this.word = word;
    this.readers = readers;
  }

  /** What it is called on the command line. */
  public String word() {
    return word;
  }

  /** Whom it is for. */
  public String readers() {
    return readers;
  }

  public static Optional<Format> of(String word) {
    for (Format format : values()) if (format.word.equals(word)) return Optional.of(format);
    return Optional.empty();
  }

  public static List<String> words(Iterable<Format> formats) {
    List<String> words = new ArrayList<>();
    for (Format format : formats) words.add(format.word);
    return words;
  }

  /** Writes the report as UTF-8 and leaves the stream open. */
  public void write(Report report, RenderOptions options, OutputStream out) throws IOException {
    switch (this) {
      case TEXT ->
          TextReport.write(report, options.style(), options.quiet(), options.verbose(), out);
      case JSON -> JsonReport.write(report, out);
      case SARIF -> SarifReport.write(report, options.places(), out);
      case MARKDOWN -> MarkdownReport.write(report, out);
      case HTML -> HtmlReport.write(report, out);
      case JUNIT -> JunitReport.write(report, out);
      case GITLAB_SAST -> SastReport.write(report, options.places(), options.sourceDate(), out);
      case GITLAB_QUALITY -> QualityReport.write(report, options.places(), out);
      case CSV -> CsvReport.write(report, out);
      case GITHUB -> AnnotationReport.write(report, options.places(), out);
    }
  }
}
