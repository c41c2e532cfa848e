package dev.lintel.cli.command;

import dev.lintel.cli.configuration.PathPatterns;
import dev.lintel.dialects.ReadRequest;
import dev.lintel.dialects.ReadResult;
import dev.lintel.dialects.StackReader;
import dev.lintel.dialects.UsageException;
import dev.lintel.model.Problem;
import dev.lintel.model.Stack;
import dev.lintel.syntax.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the stacks of a group: as they stand, or once for each configured environment. */
final class Stacks {
  private Stacks() {}

  static ReadResult read(RunPlan.Group group) {
    return read(group, group.request().texts());
  }

  /**
   * @param texts what is read in place of files
   */
  static ReadResult read(RunPlan.Group group, Map<String, SourceText> texts) {
    ReadResult plain = new StackReader().read(group.request().withTexts(texts));
    if (group.variants().isEmpty())
      return new ReadResult(included(plain.stacks(), group), plain.problems());
    Set<String> configured = new HashSet<>();
    for (RunPlan.Variant variant : group.variants()) configured.add(plain(variant.path()));
    List<Stack> stacks = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(plain.problems());
    for (Stack stack : plain.stacks())
      if (!configured.contains(plain(stack.path()))) stacks.add(stack);
    for (RunPlan.Variant variant : group.variants()) {
      ReadResult read = new StackReader().read(variant.request().withTexts(texts));
      problems.addAll(read.problems());
      stacks.add(stack(variant, read));
    }
    stacks.sort(Comparator.comparing(Stack::path).thenComparing(Stack::environment));
    return new ReadResult(included(stacks, group), problems);
  }

  /** The root itself, without what lies below it. */
  private static Stack stack(RunPlan.Variant variant, ReadResult read) {
    for (Stack stack : read.stacks())
      if (plain(stack.path()).equals(plain(variant.path()))) return stack.in(variant.environment());
    throw new UsageException(
        variant.from() + ": " + variant.path() + " is no root; name a folder of Terraform files");
  }

  private static String plain(String path) {
    return Path.of(path).normalize().toString();
  }

  /** The stacks that the configuration's {@code include} names, or all. */
  private static List<Stack> included(List<Stack> stacks, RunPlan.Group group) {
    List<String> patterns = group.settings().include().value();
    Optional<Path> file = group.settings().file();
    if (patterns.isEmpty() || file.isEmpty()) return stacks;
    Path folder = file.get().toAbsolutePath().normalize().getParent();
    ReadRequest request = group.request();
    List<Stack> included = new ArrayList<>();
    for (Stack stack : stacks) {
      Path place = request.directory().resolve(stack.path());
      Optional<String> down = folder == null ? Optional.empty() : PathPatterns.down(folder, place);
      if (down.isEmpty() || PathPatterns.hold(patterns, down.get())) included.add(stack);
    }
    return included;
  }
}
