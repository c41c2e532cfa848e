package dev.lintel.bench;

import dev.lintel.syntax.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * {@code ParsingSpeed FOLDER}: how many megabytes of HCL become trees in a second, in a fresh JVM
 * and in a warm one; medians. Ends with 1 below what must be reached.
 */
public final class ParsingSpeed {
  private static final double COLD = 8;
  private static final double WARM = 30;

  private ParsingSpeed() {}

  public static void main(String[] arguments) throws IOException, RunnerException {
    if (arguments.length != 1) {
      System.err.println("usage: ParsingSpeed FOLDER, a folder with .tf files below it");
      System.exit(2);
    }
    double megabytes = megabytes(Path.of(arguments[0]));
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(ParsingBenchmark.class.getName())
                    .param("folder", arguments[0])
                    .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    boolean reached = true;
    for (RunResult result : results) reached &= told(result, megabytes);
    System.exit(reached ? 0 : 1);
  }

  private static double megabytes(Path folder) throws IOException {
    long bytes = 0;
    for (SourceText text : TerraformTexts.below(folder))
      bytes += text.text().getBytes(StandardCharsets.UTF_8).length;
    return bytes / 1e6;
  }

  private static boolean told(RunResult result, double megabytes) {
    boolean cold = result.getPrimaryResult().getLabel().equals("cold");
    double least = cold ? COLD : WARM;
    Statistics milliseconds = result.getPrimaryResult().getStatistics();
    double speed = megabytes / (milliseconds.getPercentile(50) / 1e3);
    System.out.printf(
        "%s %-4s %6.1f MB/s, at least %.0f (%.2f MB in %.0f ms, from %.0f to %.0f in %d runs)%n",
        speed >= least ? "ok   " : "BELOW",
        cold ? "cold" : "warm",
        speed,
        least,
        megabytes,
        milliseconds.getPercentile(50),
        milliseconds.getMin(),
        milliseconds.getMax(),
        milliseconds.getN());
    return speed >= least;
  }
}
