package dev.lintel.cli.survey;

import dev.lintel.dialects.ReadRequest;
import dev.lintel.dialects.StackReader;
import dev.lintel.model.Stack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is in a repository. Paths start from the surveyed folder, with {@code /}.
 *
 * @param roots folders that are judged by themselves
 * @param modules folders that these call
 * @param environments files of variables that look like one for each environment
 * @param variables other files of variables that Terraform does not read by itself
 * @param examples folders of examples and tests that hold roots
 * @param catalogue a folder with entries of one's own
 * @param cut whether the repository is too large to be looked through
 */
public record Survey(
    List<String> roots,
    List<String> modules,
    List<Environment> environments,
    List<String> variables,
    List<String> examples,
    List<String> catalogue,
    boolean cut) {
  private static final Set<String> TRIALS =
      Set.of("example", "examples", "test", "tests", "fixture", "fixtures", "testdata");

  /**
   * @throws IOException if the folder cannot be read
   */
  public static Survey of(Path folder) throws IOException {
    Walk walk = Walk.below(folder);
    Set<String> roots = new TreeSet<>();
    if (!walk.code.isEmpty())
      for (Stack stack : new StackReader().read(ReadRequest.of(folder, List.of("."))).stacks())
        roots.add(relative(folder, stack.path()));
    Set<String> modules = new TreeSet<>(walk.code);
    modules.removeAll(roots);
    EnvironmentFinder finder = new EnvironmentFinder(roots);
    for (String file : walk.variables) finder.add(file);
    Set<String> examples = new TreeSet<>();
    for (String root : roots) trial(root).ifPresent(examples::add);
    return new Survey(
        List.copyOf(roots),
        List.copyOf(modules),
        finder.environments(),
        finder.others(),
        List.copyOf(examples),
        catalogue(folder),
        walk.cut);
  }

  private static String relative(Path folder, String path) {
    String below =
        folder.relativize(folder.resolve(path).normalize()).toString().replace('\\', '/');
    return below.isEmpty() ? "." : below;
  }

  /** The topmost folder that is called as examples and tests are. */
  private static Optional<String> trial(String root) {
    List<String> above = new ArrayList<>();
    for (String name : root.split("/")) {
      above.add(name);
      if (TRIALS.contains(name)) return Optional.of(String.join("/", above));
    }
    return Optional.empty();
  }

  private static List<String> catalogue(Path folder) throws IOException {
    Path policies = folder.resolve("policies");
    if (!Files.isDirectory(policies)) return List.of();
    try (var files = Files.list(policies)) {
      for (Path file : files.sorted().toList())
        if (file.toString().endsWith(".yaml") && Files.isRegularFile(file) && entry(file))
          return List.of("policies/");
    }
    return List.of();
  }

  private static boolean entry(Path file) throws IOException {
    if (Files.size(file) > 1 << 20) return false;
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return text.startsWith("kind: ") || text.contains("\nkind: ") && text.contains("\nrules:");
  }
}
