package dev.lintel.dialects;

import dev.lintel.dialects.files.Bound;
import dev.lintel.dialects.files.FileReader;
import dev.lintel.dialects.files.FileWalker;
import dev.lintel.dialects.files.IgnoreRules;
import dev.lintel.dialects.files.Ignores;
import dev.lintel.dialects.files.Reach;
import dev.lintel.dialects.terraform.ModuleCalls;
import dev.lintel.dialects.terraform.TerraformReader;
import dev.lintel.dialects.terraform.configuration.Configuration;
import dev.lintel.dialects.terraform.configuration.Configurations;
import dev.lintel.dialects.terraform.configuration.FileChoice;
import dev.lintel.dialects.terraform.plan.PlanFile;
import dev.lintel.dialects.terraform.plan.PlanStack;
import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.model.Stack;
import dev.lintel.syntax.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** One run of reading: finds folders and files, then what is a root among them, then evaluates. */
final class Reading {
  private static final Set<String> TERRAGRUNT =
      Set.of("terragrunt.hcl", "terragrunt.hcl.json", "terragrunt.stack.hcl");

  private final ReadRequest request;
  private final List<Argument> arguments;
  private final Reaches reaches;
  private final Configurations configurations;
  private final TerraformReader terraform;
  private final List<Problem> problems = new ArrayList<>();

  /** Folders of configuration that the walk found. */
  private final Set<Path> folders = new TreeSet<>();

  /** What is evaluated as a root. */
  private final List<Root> roots = new ArrayList<>();

  /**
   * @param path what reports call the stack
   * @param partial whether only some files of a folder are taken
   * @param plan what was planned for it
   */
  private record Root(
      String path,
      Configuration configuration,
      Reach reach,
      boolean partial,
      Optional<PlanFile> plan) {}

  /** Folders that plans were made from: they are judged by them. */
  private final Set<Path> planned = new HashSet<>();

  /** Stacks of plans whose source is not there. */
  private final List<Stack> loose = new ArrayList<>();

  Reading(ReadRequest request) {
    this.request = request;
    arguments = Argument.of(request);
    reaches = new Reaches(arguments, request.excludes(), request.texts());
    TerraformFolders reader = new TerraformFolders(reaches);
    configurations = new Configurations(reader::read);
    terraform = new TerraformReader(request, configurations);
  }

  List<Stack> stacks() {
    walk();
    addPlans();
    addFolders();
    addFiles();
    addStandardInput();
    problems.addAll(terraform.problems());
    List<Stack> stacks = Parallel.map(roots.size(), request.threads(), i -> evaluate(roots.get(i)));
    stacks.addAll(loose);
    for (Configuration each : configurations.all()) problems.addAll(each.problems());
    return stacks;
  }

  List<Problem> problems() {
    return problems;
  }

  private Stack evaluate(Root root) {
    return root.plan().isPresent()
        ? terraform.read(root.path(), root.configuration(), root.reach(), root.plan().get())
        : terraform.read(root.path(), root.configuration(), root.reach(), root.partial());
  }

  private void walk() {
    Set<Path> seen = new HashSet<>();
    for (int i = 0; i < arguments.size(); i++)
      if (arguments.get(i).folder()) walk(reaches.get(i), arguments.get(i).path(), seen);
  }

  private void walk(Reach reach, Path folder, Set<Path> seen) {
    FileWalker walker =
        new FileWalker(
            reach, name -> FileChoice.isConfiguration(name) || TERRAGRUNT.contains(name), seen);
    walker.walk(folder);
    problems.addAll(walker.problems());
    for (FileWalker.Folder found : walker.folders()) {
      boolean configured = false;
      for (String file : found.files())
        if (TERRAGRUNT.contains(file)) tellOfTerragrunt(reach.name(found.path().resolve(file)));
        else configured = true;
      if (configured) folders.add(found.path());
    }
  }

  private void tellOfTerragrunt(String file) {
    problems.add(
        new Problem(
            Problem.Level.NOTICE,
            "Terragrunt's files are not read: what they pass to the module is unknown here; scan"
                + " what terragrunt generates, or pass --var-file",
            Origin.of(SourceText.of(file, ""), 0, 0)));
  }

  private void addFolders() {
    List<Path> all = new ArrayList<>(folders);
    Parallel.map(all.size(), request.threads(), i -> configurations.of(all.get(i)));
    Map<Path, Set<Path>> calls = new LinkedHashMap<>();
    for (Path folder : all)
      calls.put(
          folder,
          ModuleCalls.folders(
              configurations.of(folder), reaches.of(folder).bound(), request.moduleDirectories()));
    for (Path folder : Roots.of(calls)) if (!planned.contains(folder)) roots.add(root(folder));
  }

  private Root root(Path folder) {
    Configuration configuration = configurations.of(folder);
    return new Root(
        configuration.name(), configuration, reaches.of(folder), false, Optional.empty());
  }

  /** Files that were named: by folder, unless the folder itself is looked at. */
  private void addFiles() {
    Map<Path, List<Integer>> byFolder = new TreeMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      Argument argument = arguments.get(i);
      if (argument.folder()) continue;
      if (FileChoice.isConfiguration(fileName(argument)) && !isCovered(argument))
        byFolder.computeIfAbsent(argument.base(), _ -> new ArrayList<>()).add(i);
    }
    byFolder.forEach(this::addPart);
  }

  private boolean isCovered(Argument file) {
    if (!folders.contains(file.base())) return false;
    for (SourceText source : configurations.of(file.base()).sources())
      if (source.path().endsWith("/" + fileName(file)) || source.path().equals(fileName(file)))
        return true;
    return false;
  }

  private static String fileName(Argument file) {
    return String.valueOf(file.path().getFileName());
  }

  private void addPart(Path folder, List<Integer> files) {
    Reach reach = reaches.get(files.get(0));
    List<String> names = new ArrayList<>();
    for (int file : files) names.add(fileName(arguments.get(file)));
    Configuration part = TerraformFolders.read(folder, reach, names);
    String path = files.size() == 1 ? arguments.get(files.get(0)).typed() : part.name();
    problems.addAll(part.problems());
    roots.add(new Root(path, part, reach, true, Optional.empty()));
  }

  private void addPlans() {
    for (int i = 0; i < arguments.size(); i++) {
      Argument argument = arguments.get(i);
      if (!argument.folder() && !FileChoice.isConfiguration(fileName(argument)))
        addOther(argument, reaches.get(i));
    }
  }

  private void addOther(Argument file, Reach reach) {
    FileReader.Reading reading = FileReader.read(file.path(), file.typed(), reach.key(file.path()));
    Optional<PlanFile> plan = reading.text().flatMap(PlanFile::of);
    reading.problem().ifPresent(problems::add);
    if (plan.isPresent()) addPlan(file, reach, plan.get());
    else if (reading.text().isPresent()) problems.add(noStack(file, reading.text().get()));
  }

  /** With the source, where the plan's folder declares all that the plan's configuration does. */
  private void addPlan(Argument file, Reach reach, PlanFile plan) {
    Configuration source = configurations.of(file.base());
    Set<String> declared = plan.declared();
    if (!declared.isEmpty() && source.resources().keySet().containsAll(declared)) {
      planned.add(file.base());
      roots.add(new Root(file.typed(), source, reach, false, Optional.of(plan)));
    } else {
      loose.add(PlanStack.of(plan, file.typed(), reach.key(file.path())));
    }
  }

  private static Problem noStack(Argument file, SourceText text) {
    return new Problem(
        Problem.Level.WARNING,
        "\""
            + file.typed()
            + "\" cannot be scanned; give a folder, a .tf file or a plan from"
            + " terraform show -json",
        Origin.of(text, 0, 0));
  }

  private void addStandardInput() {
    if (request.standardInput().isEmpty() || !request.arguments().contains(Argument.STANDARD_INPUT))
      return;
    ReadRequest.StandardInput input = request.standardInput().get();
    Path folder = request.directory();
    Bound bound = Bound.around(folder);
    Reach reach =
        new Reach(
            "",
            folder,
            bound,
            new Ignores(bound, folder, IgnoreRules.NONE, new ConcurrentHashMap<>()),
            request.texts());
    Optional<PlanFile> plan = plan(input);
    if (plan.isPresent()) {
      loose.add(PlanStack.of(plan.get(), input.name(), input.name()));
      return;
    }
    Configuration part = TerraformFolders.read(folder, input);
    problems.addAll(part.problems());
    roots.add(new Root(input.name(), part, reach, true, Optional.empty()));
  }

  private static Optional<PlanFile> plan(ReadRequest.StandardInput input) {
    return FileChoice.isConfiguration(input.name())
        ? Optional.empty()
        : FileReader.decode(input.bytes(), input.name(), input.name()).text().flatMap(PlanFile::of);
  }
}
