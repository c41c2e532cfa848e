package dev.lintel.cli.migrate;

import dev.lintel.cli.configuration.YamlText;
import dev.lintel.dialects.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a folder's configurations of other tools come to.
 *
 * @param files that were read
 * @param configuration the text of a {@code lintel.yaml}
 * @param settles what it settles, a phrase each, for people
 * @param lost what has no counterpart, {@code FILE:LINE: what: why}
 */
public record Migration(
    List<String> files, String configuration, List<String> settles, List<String> lost) {
  private static final List<String> CHECKOV = List.of(".checkov.yaml", ".checkov.yml");
  private static final List<String> TRIVY = List.of("trivy.yaml", "trivy.yml");
  private static final List<String> IGNORED =
      List.of(".trivyignore", ".trivyignore.yaml", ".trivyignore.yml");
  private static final List<String> TFSEC =
      List.of(".tfsec/config.yml", ".tfsec/config.yaml", ".tfsec/config.json");
  private static final String BASELINE = ".checkov.baseline";

  /**
   * Reads what lies in a folder; no files where there is nothing.
   *
   * @throws UsageException where a file is broken
   */
  public static Migration of(Path folder, Checks checks) {
    Carried carried = new Carried();
    List<Item> baselines = new ArrayList<>(List.of(new Item(BASELINE, 0)));
    List<Item> ignored = new ArrayList<>();
    for (String name : IGNORED) ignored.add(new Item(name, 0));
    for (String name : CHECKOV)
      for (ForeignFile file : file(folder, name, carried))
        named(folder, file, CheckovSettings.read(file, checks, carried), baselines);
    for (Item name : baselines)
      for (ForeignFile file : file(folder, name.text(), carried))
        CheckovBaseline.read(file, checks, carried);
    for (String name : TRIVY)
      for (ForeignFile file : file(folder, name, carried))
        named(folder, file, TrivySettings.read(file, carried), ignored);
    for (Item name : ignored)
      for (ForeignFile file : file(folder, name.text(), carried))
        TrivyIgnore.read(file, checks, carried);
    for (String name : kics(folder))
      for (ForeignFile file : file(folder, name, carried)) KicsSettings.read(file, checks, carried);
    for (String name : TFSEC)
      for (ForeignFile file : file(folder, name, carried))
        TfsecSettings.read(file, checks, carried);
    return new Migration(
        List.copyOf(carried.files),
        ConfigurationText.write(carried),
        settles(carried),
        lost(carried));
  }

  /** The names of the foreign files that lie in a folder. */
  public static List<String> present(Path folder) {
    List<String> names = new ArrayList<>();
    for (List<String> each : List.of(CHECKOV, List.of(BASELINE), TRIVY, IGNORED, TFSEC))
      for (String name : each) if (Files.isRegularFile(folder.resolve(name))) names.add(name);
    names.addAll(kics(folder));
    return names;
  }

  /**
   * Files that a configuration names besides the usual ones; one that is not there is a mistake.
   */
  private static void named(Path folder, ForeignFile file, List<Item> names, List<Item> to) {
    for (Item name : names) {
      if (!inside(folder, name.text()))
        throw file.broken(
            name.line(), "there is no file '" + name.text() + "' in this folder; correct the name");
      String plain = Path.of(name.text()).normalize().toString();
      boolean known = false;
      for (Item other : to) known |= other.text().equals(plain);
      if (!known) to.add(new Item(plain, name.line()));
    }
  }

  private static boolean inside(Path folder, String name) {
    try {
      Path file = folder.resolve(name).normalize();
      return file.startsWith(folder.normalize()) && Files.isRegularFile(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static List<ForeignFile> file(Path folder, String name, Carried carried) {
    Optional<ForeignFile> file = ForeignFile.in(folder, name);
    if (file.isPresent()) carried.files.add(name);
    return file.map(List::of).orElse(List.of());
  }

  /** {@code kics.config}, and what people name after it. */
  private static List<String> kics(Path folder) {
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.matches("\\.?kics([.-]config)?(\\.(json|ya?ml|toml|hcl))?")
            && Files.isRegularFile(file)) names.add(name);
      }
    } catch (IOException e) {
      throw new UsageException("migrate: cannot list " + folder + "; make it readable");
    }
    return List.copyOf(names);
  }

  private static List<String> settles(Carried carried) {
    List<String> settles = new ArrayList<>();
    carried.failOn().ifPresent(level -> settles.add("fail-on " + level));
    count(settles, carried.only.size(), "only ", "rule");
    count(settles, carried.skip.size(), "skips ", "rule");
    count(settles, carried.severities.size(), "sets ", "severity");
    count(settles, carried.exclude.size(), "excludes ", "pattern");
    count(settles, carried.variableFiles.size(), "takes ", "file of variables");
    count(settles, carried.suppress.size(), "suppresses by ", "entry");
    return settles;
  }

  private static void count(List<String> to, int count, String verb, String noun) {
    if (count == 0) return;
    String plural =
        noun.startsWith("file ")
            ? noun.replace("file ", "files ")
            : noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    to.add(verb + count + " " + (count == 1 ? noun : plural));
  }

  private static List<String> lost(Carried carried) {
    List<String> lost = new ArrayList<>();
    for (Carried.Lost each : carried.lost) lost.add(YamlText.comment(each.text()));
    return lost;
  }
}
