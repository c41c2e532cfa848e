package dev.lintel.cli.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which files of variables are those of environments, and of which root. */
final class EnvironmentFinder {
  private static final List<String> WORDS =
      List.of(
          "dev", "test", "tst", "stag", "stg", "prod", "prd", "qa", "uat", "sandbox", "sbx", "live",
          "demo", "int", "acc", "preview", "nonprod", "qual", "perf", "canary");
  private static final Set<String> LONG = Set.of("dev", "prod", "stag", "sandbox", "test");
  private static final Set<String> GROUPS =
      Set.of(
          "env",
          "envs",
          "environment",
          "environments",
          "vars",
          "tfvars",
          "var-files",
          "config",
          "configs",
          "variables",
          "accounts",
          "regions",
          "stages",
          "tenants");
  private static final Set<String> SAMPLES = Set.of("example", "sample", "template", "default");
  private static final int FARTHEST = 3;

  private final Set<String> roots;
  private final Map<String, List<Environment>> byRoot = new LinkedHashMap<>();

  EnvironmentFinder(Set<String> roots) {
    this.roots = roots;
  }

  void add(String path) {
    String folder = Walk.parent(path);
    String file = path.substring(path.lastIndexOf('/') + 1);
    String name = file.substring(0, file.indexOf(".tfvars"));
    if (name.isEmpty() || name.endsWith(".auto")) return;
    Optional<String> root = root(folder);
    if (root.isEmpty()) return;
    boolean own = root.get().equals(folder);
    if (name.equals("terraform") && own) return;
    if (name.equals("terraform") || GROUPS.contains(name)) name = last(folder);
    if (SAMPLES.contains(name) || GROUPS.contains(name)) return;
    byRoot
        .computeIfAbsent(root.get(), unused -> new ArrayList<>())
        .add(new Environment(root.get(), name, path));
  }

  /** The nearest folder that holds it and is a root, unless it is far above. */
  private Optional<String> root(String folder) {
    String at = folder;
    for (int i = 0; i <= FARTHEST; i++) {
      if (roots.contains(at)) return Optional.of(at);
      if (at.equals(".")) return Optional.empty();
      at = Walk.parent(at);
    }
    return Optional.empty();
  }

  private static String last(String folder) {
    return folder.substring(folder.lastIndexOf('/') + 1);
  }

  /** Of roots with two or more, all of different names, one at least called as environments are. */
  List<Environment> environments() {
    List<Environment> all = new ArrayList<>();
    for (List<Environment> each : byRoot.values()) if (look(each)) all.addAll(each);
    return all;
  }

  /** The files of the other roots. */
  List<String> others() {
    List<String> all = new ArrayList<>();
    for (List<Environment> each : byRoot.values())
      if (!look(each)) for (Environment one : each) all.add(one.file());
    return all;
  }

  private static boolean look(List<Environment> all) {
    boolean called = false;
    List<String> names = new ArrayList<>();
    for (Environment one : all) {
      if (names.contains(one.name())) return false;
      names.add(one.name());
      called |= environment(one);
    }
    return all.size() > 1 && called;
  }

  private static boolean environment(Environment one) {
    for (String word : one.name().toLowerCase(Locale.ROOT).split("[^a-z]+"))
      for (String known : WORDS)
        if (word.equals(known) || LONG.contains(known) && word.startsWith(known)) return true;
    return GROUPS.contains(last(Walk.parent(one.file())));
  }
}
