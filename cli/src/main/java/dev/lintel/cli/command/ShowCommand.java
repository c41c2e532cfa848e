package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.ExitStatus;
import dev.lintel.cli.Suggestions;
import dev.lintel.dialects.ReadResult;
import dev.lintel.dialects.UsageException;
import dev.lintel.engine.ScanResult;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.Kind;
import dev.lintel.model.Problem;
import dev.lintel.model.Resource;
import dev.lintel.model.Stack;
import dev.lintel.report.Format;
import dev.lintel.report.Problems;
import dev.lintel.report.StackView;
import dev.lintel.report.json.JsonStacks;
import dev.lintel.report.text.StackText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lintel show}: what was read, as it was evaluated. */
final class ShowCommand extends InputCommand {
  private static final ScanResult NOTHING_JUDGED =
      new ScanResult(List.of(), List.of(), List.of(), List.of());

  @Override
  public void declare(CommandSpec spec) {
    Options.input(spec);
    spec.addOption(
        Options.value("--resource", "ADDRESS", "print only the resource of this address"));
    spec.addOption(Options.flag("print what may be a secret, too", "--reveal").build());
    spec.addOption(Options.flag("end with 2 where there are problems", "--strict").build());
    Options.output(spec);
    Options.talk(spec);
  }

  @Override
  int run(Given given, RunPlan plan, ResultOutput output, Progress progress, Console console)
      throws IOException {
    progress.next("reading");
    StackView view = view(given, plan);
    if (!view.found()) throw missing(view);
    progress.next("printing");
    output.write((format, style, out) -> {
      if (format == Format.JSON) JsonStacks.write(view, out);
      else StackText.write(view, style, out);
    });
    boolean bad = given.has("--strict") && !view.problems().isEmpty();
    return bad ? ExitStatus.USAGE : ExitStatus.GOOD;
  }

  private static StackView view(Given given, RunPlan plan) {
    List<Stack> stacks = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (RunPlan.Group group : plan.groups()) {
      ReadResult read = Stacks.read(group);
      stacks.addAll(read.stacks());
      problems.addAll(read.problems());
    }
    if (plan.groups().size() > 1) stacks.sort(Comparator.comparing(Stack::path));
    return new StackView(
        stacks,
        Problems.of(problems, stacks, NOTHING_JUDGED),
        given.text("--resource"),
        kinds(stacks, Knowledge.catalogue(plan.catalogue())),
        given.has("--reveal"));
  }

  private static Function<Resource, List<String>> kinds(List<Stack> stacks, Catalogue catalogue) {
    String dialect = stacks.isEmpty() ? "" : stacks.getFirst().dialect();
    return resource -> {
      List<String> names = new ArrayList<>();
      for (Kind kind : catalogue.of(dialect, resource.category(), resource.type()))
        names.add(kind.name());
      return names;
    };
  }

  private static UsageException missing(StackView view) {
    String address = view.address().orElse("");
    List<String> known = new ArrayList<>();
    for (Stack stack : view.stacks())
      for (Resource resource : stack.resources()) known.add(resource.address());
    Optional<String> nearest = Suggestions.nearest(address, known);
    String hint =
        nearest.isPresent()
            ? ", did you mean '" + nearest.get() + "'?"
            : "; 'lintel show' lists all";
    return new UsageException("no resource '" + address + "'" + hint);
  }
}
