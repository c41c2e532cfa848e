package dev.lintel.report.text;

import dev.lintel.engine.sample.Expectation;
import dev.lintel.engine.sample.SampleVerdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Tells how samples and rules agree: a line a sample, and below it what does not. */
public final class SampleText {
  private SampleText() {}

  /**
   * @param base what paths are told from
   * @param quiet whether samples that hold go without a line
   */
  public static void write(
      List<SampleVerdict> verdicts, Path base, Style style, boolean quiet, OutputStream out)
      throws IOException {
    StringBuilder text = new StringBuilder();
    int bad = 0;
    for (SampleVerdict verdict : verdicts) {
      if (!verdict.holds()) bad++;
      if (!quiet || !verdict.holds()) verdict(verdict, base, style, text);
    }
    if (!text.isEmpty()) text.append('\n');
    text.append(verdicts.size()).append(verdicts.size() == 1 ? " sample, " : " samples, ");
    text.append(bad == 0 ? style.good("all hold") : style.warning(bad + " do not hold"));
    text.append('\n');
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void verdict(SampleVerdict verdict, Path base, Style style, StringBuilder text) {
    String path = path(verdict, base);
    text.append(verdict.holds() ? style.good("ok") + "      " : style.warning("differs") + " ");
    text.append(style.file(path));
    int rows = verdict.found().size();
    text.append(style.dim("  " + rows + (rows == 1 ? " line" : " lines"))).append('\n');
    for (String mistake : verdict.sample().mistakes()) line(text, path + "/" + mistake);
    for (String rule : verdict.unheard())
      line(text, "there is no rule `" + rule + "`: correct the marker or write the rule");
    for (Expectation expectation : verdict.missing())
      line(
          text,
          path
              + "/"
              + place(expectation)
              + "the marker expects "
              + what(expectation)
              + ", which was not found");
    for (Expectation expectation : verdict.unexpected())
      line(
          text,
          path
              + "/"
              + place(expectation)
              + "found "
              + what(expectation)
              + ", which no marker expects");
  }

  private static void line(StringBuilder text, String line) {
    text.append("        ").append(line).append('\n');
  }

  private static String place(Expectation expectation) {
    return expectation.file() + ":" + expectation.line() + ": ";
  }

  private static String what(Expectation expectation) {
    return (expectation.unknown() ? "unknown " : "") + expectation.rule();
  }

  /** The sample's folder as the reader would type it. */
  public static String path(SampleVerdict verdict, Path base) {
    Path folder = verdict.sample().folder().toAbsolutePath().normalize();
    Path from = base.toAbsolutePath().normalize();
    Path shown = folder.startsWith(from) ? from.relativize(folder) : folder;
    return shown.toString().replace('\\', '/');
  }
}
