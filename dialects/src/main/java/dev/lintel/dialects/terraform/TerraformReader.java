package dev.lintel.dialects.terraform;

import dev.lintel.dialects.ReadRequest;
import dev.lintel.dialects.files.Reach;
import dev.lintel.dialects.terraform.configuration.Configuration;
import dev.lintel.dialects.terraform.configuration.Configurations;
import dev.lintel.dialects.terraform.configuration.PlacedAttribute;
import dev.lintel.dialects.terraform.configuration.VariableFile;
import dev.lintel.dialects.terraform.plan.PlanFile;
import dev.lintel.dialects.terraform.plan.PlanOverlay;
import dev.lintel.model.Problem;
import dev.lintel.model.Stack;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.json.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Evaluates root modules. Safe for use by many threads, one root each. */
public final class TerraformReader {
  private final ReadRequest request;
  private final Configurations configurations;
  private final InputFiles inputs;

  public TerraformReader(ReadRequest request, Configurations configurations) {
    this.request = request;
    this.configurations = configurations;
    inputs = new InputFiles(request);
  }

  /** What is wrong with what the command line names. */
  public List<Problem> problems() {
    return inputs.problems();
  }

  /**
   * Evaluates a module as a root, with all that it calls.
   *
   * @param path what reports call the stack
   * @param partial whether it is only some files of a module
   */
  public Stack read(String path, Configuration root, Reach reach, boolean partial) {
    return new Evaluating(root, reach, partial, List.of()).stack(path);
  }

  /** Evaluates a module as the root that a plan was made from. */
  public Stack read(String path, Configuration root, Reach reach, PlanFile plan) {
    List<PlacedAttribute> given = new ArrayList<>();
    for (JsonNode.Member variable : plan.variables())
      given.add(VariableFile.value(plan.source(), variable));
    Stack source = new Evaluating(root, reach, false, given).stack(path);
    return PlanOverlay.of(plan, source, path, reach.key(root.folder()));
  }

  /** One evaluation. */
  private final class Evaluating {
    private final Problems problems = new Problems();
    private final Configuration root;
    private final Reach reach;
    private final BoundedFiles files;
    private final StackEvaluation stack;
    private final List<SourceText> sources = new ArrayList<>();
    private final Arguments arguments;

    Evaluating(Configuration root, Reach reach, boolean partial, List<PlacedAttribute> planned) {
      this.root = root;
      this.reach = reach;
      files = new BoundedFiles(reach, root.folder());
      SourceResolver resolver =
          new SourceResolver(
              reach.bound(), request.moduleDirectories(), InstalledModules.of(root.folder()));
      stack =
          new StackEvaluation(
              problems,
              new ModuleSources(problems, configurations, resolver),
              files,
              new StackConstants(root.folder(), reach.key(root.folder()), request.workspace()),
              partial);
      ConstantScope constants = new ConstantScope(files, problems);
      RootInputs given = new RootInputs(constants);
      inputs.addTo(given, reach, root.folder(), problems, sources);
      arguments = planned.isEmpty() ? given : new PlannedInputs(root, given, constants, planned);
    }

    Stack stack(String path) {
      ModuleInstance module = ModuleInstance.root(stack, root, arguments);
      StackBuilder builder = new StackBuilder(stack);
      builder.add(module);
      Map<String, Value> outputs = StackBuilder.outputs(module);
      Set<SourceText> all = new LinkedHashSet<>(builder.sources());
      all.addAll(sources);
      all.addAll(files.texts());
      return new Stack(
          path,
          reach.key(root.folder()),
          "terraform",
          "",
          builder.resources(),
          outputs,
          problems.all(),
          new ArrayList<>(all),
          stack.limits().cut());
    }
  }
}
