package dev.lintel.bench;

import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.HclFile;
import dev.lintel.syntax.hcl.HclParser;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** HCL into trees with spans, one thread, all files of a folder an operation. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ParsingBenchmark {
  /** As a scan meets it: the first time in a fresh JVM. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Fork(10)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public List<HclFile> cold(TerraformTexts input) {
    return parse(input);
  }

  /** As a server or an editor does after a while. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Fork(2)
  @Warmup(iterations = 3, time = 2)
  @Measurement(iterations = 5, time = 2)
  public List<HclFile> warm(TerraformTexts input) {
    return parse(input);
  }

  private static List<HclFile> parse(TerraformTexts input) {
    List<HclFile> files = new ArrayList<>(input.texts.size());
    for (SourceText text : input.texts) files.add(HclParser.parse(text));
    return files;
  }
}
