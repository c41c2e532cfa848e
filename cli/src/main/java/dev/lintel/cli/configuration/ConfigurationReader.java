package dev.lintel.cli.configuration;

import dev.lintel.cli.Suggestions;
import dev.lintel.dialects.ReadRequest;
import dev.lintel.dialects.UsageException;
import dev.lintel.engine.ConfiguredSuppression;
import dev.lintel.model.Origin;
import dev.lintel.model.Severity;
import dev.lintel.syntax.SourceText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a {@code lintel.yaml}. Whatever is wrong in it is told at once, each with its place. */
public final class ConfigurationReader {
  static final List<String> KEYS =
      List.of(
          "root",
          "fail-on",
          "only",
          "skip",
          "severities",
          "exclude",
          "include",
          "vars",
          "var-files",
          "workspace",
          "module-dirs",
          "suppress",
          "catalogue",
          "stacks");
  static final List<String> SUPPRESS_KEYS = List.of("rule", "path", "resource", "reason", "until");
  static final List<String> STACK_KEYS = List.of("path", "name", "vars", "var-files", "workspace");
  private static final List<String> LEVELS =
      List.of("critical", "high", "medium", "low", "info", "none");
  private static final int LARGEST = 1 << 20;

  private final String name;
  private final Path folder;
  private final SourceText source;
  private final Path from;
  private final List<String> errors = new ArrayList<>();

  private ConfigurationReader(String name, Path folder, String text, Path from) {
    this.from = from.toAbsolutePath().normalize();
    this.name = name;
    this.folder = folder;
    this.source = SourceText.of(name, text);
  }

  /**
   * @param name what messages call the file
   * @param from the folder that the program runs in: files that the configuration names are told as
   *     somebody there would type them
   * @throws UsageException where the file cannot be read or holds what it may not
   */
  public static Settings read(Path file, String name, Path from) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    String text = text(file, name);
    ConfigurationReader reader =
        new ConfigurationReader(name, folder == null ? file : folder, text, from);
    SettingsBuilder settings = new SettingsBuilder();
    settings.file = Optional.of(file);
    Optional<Node> root = reader.compose(text);
    if (root.isPresent()) reader.read(root.get(), settings);
    if (!reader.errors.isEmpty()) throw new UsageException(String.join("\n", reader.errors));
    return settings.build();
  }

  private static String text(Path file, String name) {
    try {
      if (Files.size(file) > LARGEST)
        throw new UsageException(name + ": larger than 1 MB, which is no configuration");
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new UsageException(name + ": not UTF-8: write the configuration as UTF-8");
    } catch (IOException e) {
      throw new UsageException(name + ": cannot be read: name a configuration that is there");
    }
  }

  private Optional<Node> compose(String text) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(name).build();
      return new Compose(settings).composeString(text);
    } catch (MarkedYamlEngineException e) {
      String place =
          e.getProblemMark()
              .map(m -> ":" + (m.getLine() + 1) + ":" + (m.getColumn() + 1))
              .orElse("");
      throw new UsageException(name + place + ": not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new UsageException(name + ": not YAML: " + e.getMessage());
    }
  }

  private void read(Node root, SettingsBuilder to) {
    YamlSection top = new YamlSection(name, "lintel.yaml", root, KEYS, errors);
    for (String key : top.keys()) {
      String from = top.place(key);
      switch (key) {
        case "root" ->
            to.root = new Said<>(top.text(key).map(folder::resolve).map(Path::normalize), from);
        case "fail-on" -> to.failOn = new Said<>(level(top, key), from);
        case "only" -> to.only = new Said<>(top.texts(key), from);
        case "skip" -> to.skip = new Said<>(top.texts(key), from);
        case "severities" -> to.severities = new Said<>(severities(top, key), from);
        case "exclude" -> to.exclude = new Said<>(top.texts(key), from);
        case "include" -> to.include = new Said<>(top.texts(key), from);
        case "vars" -> addInputs(to, variables(top, key), from);
        case "var-files" -> addInputs(to, variableFiles(top, key), from);
        case "workspace" -> to.workspace = new Said<>(top.text(key).orElse(""), from);
        case "module-dirs" -> to.moduleDirectories = new Said<>(folders(top, key), from);
        case "suppress" -> to.suppress = new Said<>(suppressions(top, key), from);
        case "stacks" -> to.stacks = new Said<>(stacks(top, key), from);
        case "catalogue" -> to.catalogue = new Said<>(paths(top, key), from);
        default -> throw new IllegalStateException(key);
      }
    }
  }

  private static void addInputs(SettingsBuilder to, List<ReadRequest.Input> inputs, String from) {
    List<ReadRequest.Input> all = new ArrayList<>();
    boolean files =
        !inputs.isEmpty() && inputs.getFirst() instanceof ReadRequest.Input.VariableFile;
    if (files) all.addAll(inputs);
    all.addAll(to.inputs.value());
    if (!files) all.addAll(inputs);
    String before = to.inputs.value().isEmpty() ? "" : to.inputs.from() + ", ";
    to.inputs = new Said<>(all, before + from);
  }

  private Optional<Severity> level(YamlSection section, String key) {
    String word = section.text(key).orElse("");
    if (!LEVELS.contains(word)) {
      Optional<Node> node = section.node(key);
      if (node.isPresent())
        section.error(
            node.get(),
            "'"
                + key
                + "' takes critical, high, medium, low, info or none, not '"
                + word
                + "'"
                + Suggestions.hint(word, LEVELS));
    }
    return Severity.of(word);
  }

  private Map<String, Severity> severities(YamlSection top, String key) {
    Map<String, Severity> severities = new LinkedHashMap<>();
    YamlSection section = section(top, key);
    for (String rule : section.keys()) {
      Optional<Severity> severity = Severity.of(section.text(rule).orElse(""));
      if (severity.isPresent()) severities.put(rule, severity.get());
      else
        section
            .node(rule)
            .ifPresent(
                node -> section.error(node, "a severity is critical, high, medium, low or info"));
    }
    return severities;
  }

  private List<ReadRequest.Input> variables(YamlSection top, String key) {
    List<ReadRequest.Input> inputs = new ArrayList<>();
    YamlSection section = section(top, key);
    for (String variable : section.keys()) {
      Optional<Node> node = section.node(variable);
      if (node.isPresent())
        inputs.add(new ReadRequest.Input.Variable(variable, YamlValue.text(node.get())));
    }
    return inputs;
  }

  private List<ReadRequest.Input> variableFiles(YamlSection top, String key) {
    List<ReadRequest.Input> inputs = new ArrayList<>();
    for (Path path : paths(top, key)) inputs.add(new ReadRequest.Input.VariableFile(typed(path)));
    return inputs;
  }

  private Path typed(Path path) {
    Path absolute = path.toAbsolutePath();
    return from.getRoot().equals(absolute.getRoot()) ? from.relativize(absolute) : absolute;
  }

  private List<Path> paths(YamlSection top, String key) {
    List<Path> paths = new ArrayList<>();
    for (String text : top.texts(key)) paths.add(folder.resolve(text).normalize());
    return paths;
  }

  private Map<String, Path> folders(YamlSection top, String key) {
    Map<String, Path> folders = new LinkedHashMap<>();
    YamlSection section = section(top, key);
    for (String source : section.keys()) {
      Optional<String> text = section.text(source);
      if (text.isPresent()) folders.put(source, folder.resolve(text.get()).normalize());
    }
    return folders;
  }

  private YamlSection section(YamlSection top, String key) {
    Optional<Node> node = top.node(key);
    return new YamlSection(
        name, "'" + key + "'", node.orElseThrow(IllegalStateException::new), List.of(), errors);
  }

  private List<ConfiguredStack> stacks(YamlSection top, String key) {
    List<ConfiguredStack> all = new ArrayList<>();
    Optional<Node> node = top.node(key);
    if (node.isEmpty()) return all;
    if (!(node.get() instanceof SequenceNode sequence)) {
      top.error(
          node.get(), "'stacks' takes a list of entries with path, name, var-files, workspace");
      return all;
    }
    Set<List<Object>> seen = new HashSet<>();
    for (Node entry : sequence.getValue()) stack(entry, all, seen);
    return all;
  }

  private void stack(Node entry, List<ConfiguredStack> to, Set<List<Object>> seen) {
    YamlSection section = new YamlSection(name, "'stacks'", entry, STACK_KEYS, errors);
    Optional<String> path = section.text("path");
    String environment = section.text("name").orElse("");
    if (path.isEmpty() || environment.isBlank()) {
      section.error(entry, "an entry of 'stacks' needs a path and a name, such as 'production'");
      return;
    }
    Path root = folder.resolve(path.get()).normalize();
    if (!seen.add(List.of(root, environment)))
      section.error(
          entry, "there are two stacks '" + environment + "' of '" + path.get() + "'; rename one");
    List<ReadRequest.Input> inputs = new ArrayList<>();
    if (section.node("var-files").isPresent()) inputs.addAll(variableFiles(section, "var-files"));
    if (section.node("vars").isPresent()) inputs.addAll(variables(section, "vars"));
    to.add(
        new ConfiguredStack(
            root, environment, inputs, section.text("workspace"), section.place("path")));
  }

  private List<ConfiguredSuppression> suppressions(YamlSection top, String key) {
    List<ConfiguredSuppression> all = new ArrayList<>();
    Optional<Node> node = top.node(key);
    if (node.isEmpty()) return all;
    if (!(node.get() instanceof SequenceNode sequence)) {
      top.error(
          node.get(),
          "'suppress' takes a list of entries with rule, path, resource, reason, until");
      return all;
    }
    for (Node entry : sequence.getValue()) suppression(entry, all);
    return all;
  }

  private void suppression(Node entry, List<ConfiguredSuppression> to) {
    YamlSection section = new YamlSection(name, "'suppress'", entry, SUPPRESS_KEYS, errors);
    List<String> rules = section.texts("rule");
    List<String> paths = section.texts("path");
    List<String> resources = section.texts("resource");
    String reason = section.text("reason").orElse("");
    if (rules.isEmpty() && paths.isEmpty() && resources.isEmpty())
      section.error(entry, "an entry of 'suppress' needs a rule, a path or a resource");
    if (reason.isBlank()) section.error(entry, "an entry of 'suppress' needs a reason");
    to.add(
        new ConfiguredSuppression(
            rules,
            paths,
            resources,
            reason,
            until(section),
            "",
            Optional.of(origin(entry)),
            false));
  }

  private Origin origin(Node node) {
    int start = source.offsetOf(node.getStartMark().map(Mark::getIndex).orElse(0));
    int end = source.text().indexOf('\n', start);
    return Origin.of(source, start, end < 0 ? source.text().length() : end);
  }

  private Optional<LocalDate> until(YamlSection section) {
    Optional<String> text = section.text("until");
    if (text.isEmpty()) return Optional.empty();
    try {
      return Optional.of(LocalDate.parse(text.get()));
    } catch (DateTimeParseException e) {
      Node node = section.node("until").orElseThrow(IllegalStateException::new);
      section.error(node, "'until' takes a date such as 2027-01-31, not '" + text.get() + "'");
      return Optional.empty();
    }
  }
}
