package dev.lintel.dialects.terraform.configuration;

import dev.lintel.dialects.terraform.configuration.Configuration.Declared;
import dev.lintel.model.Category;
import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.SyntaxProblem;
import dev.lintel.syntax.hcl.Attribute;
import dev.lintel.syntax.hcl.Block;
import dev.lintel.syntax.hcl.HclFile;
import dev.lintel.syntax.hcl.Item;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Merges the files of a folder, given in the order of {@link FileChoice#ordered}. */
final class ConfigurationBuilder {
  private final List<SourceText> sources = new ArrayList<>();
  private final DeclarationProblems problems = new DeclarationProblems();
  private final Map<String, Declaration> variables = new LinkedHashMap<>();
  private final Map<String, PlacedAttribute> locals = new LinkedHashMap<>();
  private final Map<String, Declaration> outputs = new LinkedHashMap<>();
  private final Map<String, Declaration> modules = new LinkedHashMap<>();
  private final Map<String, Declaration> providers = new LinkedHashMap<>();
  private final Map<String, ResourceDeclaration> resources = new LinkedHashMap<>();
  private final Map<String, RequiredProvider> requiredProviders = new LinkedHashMap<>();

  private final DeclaredItems items = new DeclaredItems();

  void add(HclFile file, boolean override) {
    sources.add(file.source());
    for (SyntaxProblem problem : file.problems())
      problems.add(
          new Problem(
              Problem.Level.ERROR,
              problem.message(),
              Origin.of(file.source(), problem.start(), problem.end())));
    for (Item item : file.body().items())
      if (item instanceof Block block) add(file.source(), block, override);
      else if (item instanceof Attribute attribute)
        warn(
            Origin.of(file.source(), attribute.start(), attribute.nameEnd()),
            "an argument cannot stand outside a block; put \""
                + attribute.name()
                + "\" into the block it belongs to");
  }

  void problem(Problem problem) {
    problems.add(problem);
  }

  Configuration build(Path folder, String name) {
    tellOfNothing();
    return new Configuration(
        folder,
        name,
        sources,
        items.all(),
        variables,
        locals,
        outputs,
        modules,
        resources,
        requiredProviders,
        problems.all());
  }

  private void tellOfNothing() {
    for (SourceText source : sources) if (!source.text().isBlank()) return;
    if (!sources.isEmpty())
      problems.add(
          new Problem(
              Problem.Level.NOTICE,
              "there is nothing in this file, and so nothing to judge",
              Origin.of(sources.get(0), 0, 0)));
  }

  private void add(SourceText source, Block block, boolean override) {
    switch (block.type()) {
      case "resource" -> addResource(Category.RESOURCE, source, block, override);
      case "data" -> addResource(Category.DATA, source, block, override);
      case "ephemeral" -> addResource(Category.EPHEMERAL, source, block, override);
      case "module" -> addModule(source, block, override);
      case "variable" -> addVariable(source, block, override);
      case "output" -> addOutput(source, block, override);
      case "provider" -> addProvider(source, block, override);
      case "locals" -> addLocals(source, block, override);
      case "terraform" -> addSettings(source, block);
      case "check" -> addCheck(source, block);
      case "moved", "import", "removed" -> {}
      default ->
          warn(
              Origin.of(source, block.start(), block.headerEnd()),
              "Terraform has no \"" + block.type() + "\" blocks; check the spelling");
    }
  }

  private void addResource(Category category, SourceText source, Block block, boolean override) {
    if (!hasLabels(source, block, 2)) return;
    ResourceDeclaration resource = ResourceDeclaration.of(category, Declaration.of(source, block));
    ResourceDeclaration before = resources.get(resource.address());
    ResourceDeclaration merged =
        before != null && override
            ? before.with(before.declaration().overriddenBy(resource.declaration()))
            : resource;
    if (before == null || override) resources.put(resource.address(), merged);
    else if (!problems.twice(resource.declaration(), before.declaration())) return;
    items.put(before != null && override, new Declared.OfResource(merged));
  }

  private void addModule(SourceText source, Block block, boolean override) {
    if (!hasLabels(source, block, 1)) return;
    String name = block.label(0);
    boolean before = modules.containsKey(name);
    Declaration merged = merge(modules, name, source, block, override);
    if (merged != null) items.put(before && override, new Declared.OfModule(name, merged));
  }

  private void addVariable(SourceText source, Block block, boolean override) {
    if (!hasLabels(source, block, 1)) return;
    String name = block.label(0);
    boolean before = variables.containsKey(name);
    Declaration merged = merge(variables, name, source, block, override);
    if (merged != null) items.put(before && override, new Declared.OfVariable(name, merged));
  }

  private void addOutput(SourceText source, Block block, boolean override) {
    if (!hasLabels(source, block, 1)) return;
    String name = block.label(0);
    boolean before = outputs.containsKey(name);
    Declaration merged = merge(outputs, name, source, block, override);
    if (merged != null) items.put(before && override, new Declared.OfOutput(name, merged));
  }

  private void addProvider(SourceText source, Block block, boolean override) {
    if (!hasLabels(source, block, 1)) return;
    String alias =
        Declaration.of(source, block)
            .attribute("alias")
            .flatMap(attribute -> Literals.text(attribute.value()))
            .orElse("");
    String name = alias.isEmpty() ? block.label(0) : block.label(0) + "." + alias;
    boolean before = providers.containsKey(name);
    Declaration merged = merge(providers, name, source, block, override);
    if (merged == null) return;
    items.put(before && override, new Declared.OfProvider(name, merged));
    merged
        .attribute("version")
        .flatMap(attribute -> Literals.text(attribute.value()))
        .ifPresent(version ->
            requiredProviders.putIfAbsent(
                block.label(0), new RequiredProvider(Optional.empty(), Optional.of(version))));
  }

  /** What the block comes to; null for one that is left out. */
  private @Nullable Declaration merge(
      Map<String, Declaration> known,
      String name,
      SourceText source,
      Block block,
      boolean override) {
    Declaration added = Declaration.of(source, block);
    Declaration before = known.get(name);
    if (before != null && !override) return problems.twice(added, before) ? added : null;
    Declaration merged = before == null ? added : before.overriddenBy(added);
    known.put(name, merged);
    return merged;
  }

  private void addLocals(SourceText source, Block block, boolean override) {
    for (Map.Entry<String, PlacedAttribute> local :
        Declaration.of(source, block).attributes().entrySet()) {
      PlacedAttribute before = locals.get(local.getKey());
      if (before == null || override) locals.put(local.getKey(), local.getValue());
      else
        warn(
            local.getValue().origin(),
            "local."
                + local.getKey()
                + " is declared twice, first at "
                + before.origin()
                + "; rename one");
    }
  }

  private void addSettings(SourceText source, Block block) {
    for (PlacedBlock nested : Declaration.of(source, block).blocks("required_providers"))
      for (Item item : nested.block().body().items())
        if (item instanceof Attribute attribute)
          requiredProviders.put(attribute.name(), requirement(attribute));
  }

  private static RequiredProvider requirement(Attribute attribute) {
    Optional<String> version = Literals.text(attribute.value());
    if (version.isPresent()) return new RequiredProvider(Optional.empty(), version);
    return new RequiredProvider(
        Literals.member(attribute.value(), "source").flatMap(Literals::text),
        Literals.member(attribute.value(), "version").flatMap(Literals::text));
  }

  /** A check may hold one data source of its own. */
  private void addCheck(SourceText source, Block block) {
    for (PlacedBlock nested : Declaration.of(source, block).blocks("data"))
      addResource(Category.DATA, source, nested.block(), false);
  }

  private boolean hasLabels(SourceText source, Block block, int count) {
    if (block.labels().size() >= count) return true;
    warn(
        Origin.of(source, block.start(), block.headerEnd()),
        "a \"" + block.type() + "\" block needs " + (count == 1 ? "a name" : "a type and a name"));
    return false;
  }

  private void warn(Origin where, String message) {
    problems.warn(where, message);
  }
}
