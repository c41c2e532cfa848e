package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.ExitStatus;
import dev.lintel.fix.Composition;
import dev.lintel.fix.ProposedFix;
import dev.lintel.fix.Verdict;
import dev.lintel.fix.lens.FileEdits;
import dev.lintel.fix.text.UnifiedDiff;
import dev.lintel.report.Format;
import dev.lintel.report.json.JsonFixes;
import dev.lintel.report.text.FixText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lintel fix}: shows how findings could be mended, or prints it as a patch. */
final class FixCommand extends InputCommand {
  @Override
  public void declare(CommandSpec spec) {
    Options.input(spec);
    spec.addOption(Options.flag("print one patch that 'git apply' takes", "--diff").build());
    spec.addOption(
        Options.repeated(
            "--rule", "RULE", "mend only what these rules find; * stands for anything"));
    spec.addOption(
        Options.repeated("--resource", "ADDRESS", "mend only what is found at this resource"));
    spec.addOption(
        Options.flag(
                "take fixes with effects too (what is shown and --diff always do)", "--attended")
            .build());
    Options.output(spec);
    Options.talk(spec);
  }

  @Override
  int run(Given given, RunPlan plan, ResultOutput output, Progress progress, Console console)
      throws IOException {
    FixRun run =
        FixRun.of(given, plan, Knowledge.catalogue(plan.catalogue()), console.today(), progress);
    progress.next("printing");
    List<ProposedFix> applicable = new ArrayList<>();
    for (ProposedFix fix : run.fixes()) if (fix.applicable()) applicable.add(fix);
    if (given.has("--diff")) {
      patch(Composition.of(applicable), run.fixes(), given, output, console);
    } else {
      output.write((format, style, out) -> {
        if (format == Format.JSON) JsonFixes.write(run.fixes(), 0, applicable.size(), out);
        else FixText.write(run.fixes(), style, out);
      });
    }
    return applicable.isEmpty() ? ExitStatus.GOOD : ExitStatus.FINDINGS;
  }

  private static void patch(
      Composition together,
      List<ProposedFix> all,
      Given given,
      ResultOutput output,
      Console console)
      throws IOException {
    ProjectPaths paths = new ProjectPaths(console.folder());
    StringBuilder patch = new StringBuilder();
    for (FileEdits file : together.edits())
      patch.append(UnifiedDiff.of(paths.of(file.source()), file.source(), file.edits()));
    output.write((_, _, out) -> out.write(patch.toString().getBytes(StandardCharsets.UTF_8)));
    if (!given.has("--quiet")) tell(together, all, console);
  }

  /** Says what the patch leaves out, and what somebody should look at. */
  private static void tell(Composition together, List<ProposedFix> all, Console console) {
    for (Composition.Conflict conflict : together.conflicts())
      console
          .messages()
          .println("lintel: left out: " + name(conflict.fix()) + ": " + conflict.reason());
    for (ProposedFix fix : all) {
      if (fix.verdict() == Verdict.FAILED)
        console
            .messages()
            .println("lintel: left out: " + name(fix) + ": " + fix.reason().orElse(""));
      if (fix.verdict() == Verdict.DECISION)
        console
            .messages()
            .println("lintel: to decide: " + name(fix) + ": " + fix.question().orElse(""));
    }
    for (ProposedFix fix : together.taken())
      for (String effect : fix.effects())
        console.messages().println("lintel: effect: " + name(fix) + ": " + effect);
  }

  private static String name(ProposedFix fix) {
    return fix.finding().rule() + " at " + fix.finding().resource().address();
  }
}
