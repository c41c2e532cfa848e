package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.ExitStatus;
import dev.lintel.cli.Version;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.report.Format;
import dev.lintel.report.RenderOptions;
import dev.lintel.report.Report;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lintel scan}: reads, judges, reports. */
final class ScanCommand extends InputCommand {
  @Override
  public void declare(CommandSpec spec) {
    Options.input(spec);
    Options.rules(spec);
    spec.addOption(
        Options.value(
            "--fail-on",
            "LEVEL",
            "end with 1 from this severity on: critical, high, medium, low, info or none (high)"));
    spec.addOption(
        Options.value("--baseline", "FILE", "do not count what this file says is known"));
    spec.addOption(
        Options.value("--write-baseline", "FILE", "write what is found to a file, as known"));
    spec.addOption(Options.flag("list what could not be judged, and why", "--unknowns").build());
    spec.addOption(
        Options.flag("tell every finding, however many of one rule are in one file", "--all")
            .build());
    spec.addOption(Options.flag("end with 2 where there are problems", "--strict").build());
    Options.output(spec, formats());
    Options.talk(spec);
  }

  @Override
  List<Format> formats() {
    return List.of(Format.values());
  }

  @Override
  int run(Given given, RunPlan plan, ResultOutput output, Progress progress, Console console)
      throws IOException {
    Catalogue catalogue = Knowledge.catalogue(plan.catalogue());
    Baselines baselines = Baselines.of(given, console);
    ScanRun run = ScanRun.of(given, plan, catalogue, console.today(), progress, baselines);
    progress.next("printing");
    Report report =
        new Report(
            Version.TEXT,
            run.stacks(),
            run.result(),
            run.problems(),
            catalogue.texts(),
            given.has("--unknowns"));
    ProjectPaths places = new ProjectPaths(console.folder());
    output.write((format, style, out) ->
        format.write(
            report,
            new RenderOptions(
                style,
                given.has("--quiet"),
                given.has("--verbose"),
                places,
                format == Format.GITLAB_SAST ? SourceDate.of(console.environment()) : 0),
            out));
    if (baselines.write(run.result(), console)) return ExitStatus.GOOD;
    if (given.has("--strict") && report.countedProblems() > 0) return ExitStatus.USAGE;
    return run.fails() ? ExitStatus.FINDINGS : ExitStatus.GOOD;
  }
}
