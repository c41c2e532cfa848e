package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.dialects.UsageException;
import dev.lintel.engine.ScanResult;
import dev.lintel.engine.baseline.Baseline;
import dev.lintel.engine.baseline.BaselineReader;
import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.report.json.JsonBaseline;
import dev.lintel.syntax.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known from before, and where it is to be kept.
 *
 * @param source the file that was read
 */
record Baselines(Optional<Baseline> known, Optional<SourceText> source, Optional<String> written) {

  /**
   * @throws UsageException where the baseline cannot be read: a broken one must not hide anything
   */
  static Baselines of(Given given, Console console) {
    Optional<String> written = given.text("--write-baseline");
    Optional<String> name = given.text("--baseline");
    if (name.isEmpty()) return new Baselines(Optional.empty(), Optional.empty(), written);
    SourceText source = read(console.folder().resolve(name.get()), name.get());
    BaselineReader.Read read = BaselineReader.read(source);
    if (read.baseline().isEmpty()) throw new UsageException(String.join("\n", read.mistakes()));
    return new Baselines(read.baseline(), Optional.of(source), written);
  }

  private static SourceText read(Path file, String name) {
    try {
      return SourceText.decode(name.replace('\\', '/'), name, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UsageException(
          "--baseline: cannot read " + name + "; write one with --write-baseline " + name);
    }
  }

  /** The result without what is known; what the baseline holds for nothing is told in it. */
  ScanResult applied(ScanResult result) {
    if (known.isEmpty() || source.isEmpty()) return result;
    Baseline.Applied applied = known.get().applied(result);
    if (applied.left() == 0) return applied.result();
    String message =
        applied.left()
            + (applied.left() == 1 ? " entry of this baseline is" : " entries of this baseline are")
            + " not found any more: write it anew with --write-baseline";
    List<Problem> problems = new ArrayList<>(applied.result().problems());
    problems.add(new Problem(Problem.Level.NOTICE, message, Origin.of(source.get(), 0, 0)));
    ScanResult now = applied.result();
    return new ScanResult(now.findings(), now.unknowns(), now.counts(), problems, now.untold());
  }

  /** Writes what was found where that is asked for. */
  boolean write(ScanResult result, Console console) throws IOException {
    if (written.isEmpty()) return false;
    Baseline baseline = Baseline.of(written.get(), result.findings());
    ResultOutput.toFile(
        console.folder().resolve(written.get()), out -> JsonBaseline.write(baseline, out));
    int size = baseline.entries().size();
    console
        .messages()
        .println(
            "lintel: "
                + size
                + (size == 1 ? " finding" : " findings")
                + " written to "
                + written.get()
                + "; scan with --baseline "
                + written.get());
    return true;
  }
}
