package dev.lintel.dialects.terraform;

import dev.lintel.dialects.ReadRequest;
import dev.lintel.dialects.files.Reach;
import dev.lintel.dialects.terraform.configuration.Configuration;
import dev.lintel.dialects.terraform.configuration.Configurations;
import dev.lintel.model.Problem;
import dev.lintel.model.Stack;
import dev.lintel.syntax.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
    Problems problems = new Problems();
    Path folder = root.folder();
    BoundedFiles files = new BoundedFiles(reach, folder);
    SourceResolver resolver =
        new SourceResolver(reach.bound(), request.moduleDirectories(), InstalledModules.of(folder));
    StackEvaluation stack =
        new StackEvaluation(
            problems,
            new ModuleSources(problems, configurations, resolver),
            files,
            new StackConstants(folder, request.workspace()),
            partial);
    List<SourceText> given = new ArrayList<>();
    RootInputs values = new RootInputs(new ConstantScope(files, problems));
    inputs.addTo(values, reach, folder, problems, given);
    return evaluate(path, root, reach, stack, values, files, given);
  }

  private static Stack evaluate(
      String path,
      Configuration root,
      Reach reach,
      StackEvaluation stack,
      RootInputs values,
      BoundedFiles files,
      List<SourceText> given) {
    ModuleInstance module = ModuleInstance.root(stack, root, values);
    StackBuilder builder = new StackBuilder(stack);
    builder.add(module);
    Set<SourceText> sources = new LinkedHashSet<>(builder.sources());
    sources.addAll(given);
    var outputs = StackBuilder.outputs(module);
    sources.addAll(files.texts());
    return new Stack(
        path,
        reach.key(root.folder()),
        "terraform",
        "",
        builder.resources(),
        outputs,
        stack.problems().all(),
        new ArrayList<>(sources));
  }
}
