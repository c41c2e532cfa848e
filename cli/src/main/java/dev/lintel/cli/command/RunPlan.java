package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.configuration.CommandLineSettings;
import dev.lintel.cli.configuration.ConfigurationFinder;
import dev.lintel.cli.configuration.ConfigurationReader;
import dev.lintel.cli.configuration.ConfiguredStack;
import dev.lintel.cli.configuration.PathPatterns;
import dev.lintel.cli.configuration.Settings;
import dev.lintel.dialects.ReadRequest;
import dev.lintel.dialects.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be read and how: the arguments in groups that share a configuration. Nearly always
 * there is one.
 */
record RunPlan(List<Group> groups) {

  /**
   * Arguments that are read together.
   *
   * @param base the configuration's folder below the bound, with {@code /}; "" for the bound itself
   * @param whole whether the arguments hold all that the configuration is about
   * @param variants the configured environments of roots below the arguments
   */
  record Group(
      Settings settings, ReadRequest request, String base, boolean whole, List<Variant> variants) {}

  /**
   * A root as one environment has it.
   *
   * @param path the root as reports call it
   */
  record Variant(String environment, String path, ReadRequest request, String from) {}

  static RunPlan of(Given given, Console console) throws IOException {
    List<String> arguments = given.parameters();
    if (arguments.isEmpty()) arguments = List.of(".");
    CommandLineSettings line = InputOptions.read(given, console);
    Map<Key, List<String>> grouped = new LinkedHashMap<>();
    Map<Optional<Path>, Settings> read = new LinkedHashMap<>();
    ConfigurationFinder finder = new ConfigurationFinder(line.root());
    Optional<Path> named = given.text("--config").map(console.folder()::resolve);
    for (String argument : arguments) {
      Path place = argument.equals("-") ? console.folder() : resolve(console.folder(), argument);
      Optional<Path> file = named.isPresent() ? named : finder.find(place);
      if (!read.containsKey(file)) read.put(file, line.over(settings(file, console)));
      Settings settings = read.getOrDefault(file, Settings.defaults());
      Key key = new Key(file, excludes(settings, place));
      grouped.computeIfAbsent(key, unused -> new ArrayList<>()).add(argument);
    }
    int threads = InputOptions.threads(given);
    Optional<ReadRequest.StandardInput> input =
        InputOptions.standardInput(given, arguments, console);
    List<Group> groups = new ArrayList<>();
    for (Map.Entry<Key, List<String>> entry : grouped.entrySet()) {
      Settings settings = read.getOrDefault(entry.getKey().file, Settings.defaults());
      ReadRequest request =
          new ReadRequest(
              console.folder(),
              entry.getValue(),
              settings.root().value(),
              settings.inputs().value(),
              settings.workspace().value(),
              settings.moduleDirectories().value(),
              console.environment(),
              entry.getValue().contains("-") ? input : Optional.empty(),
              entry.getKey().excludes,
              Map.of(),
              threads);
      groups.add(group(settings, request, finder, console.folder()));
    }
    return new RunPlan(groups);
  }

  private static Group group(
      Settings settings, ReadRequest request, ConfigurationFinder finder, Path from) {
    Path configured =
        real(
            settings
                .file()
                .map(from::resolve)
                .orElse(from.resolve("lintel.yaml"))
                .resolveSibling(""));
    boolean whole = false;
    String base = "";
    for (String argument : request.arguments()) {
      if (argument.equals("-")) continue;
      Path place = real(resolve(from, argument));
      whole |= configured.startsWith(place);
      base = PathPatterns.down(real(finder.bound(place)), configured).orElse("");
    }
    List<Variant> variants = new ArrayList<>();
    for (ConfiguredStack stack : settings.stacks().value())
      for (String argument : request.arguments())
        variant(stack, argument, request, from).ifPresent(variants::add);
    return new Group(settings, request, base, whole, variants);
  }

  /** An environment of a root at or below an argument. */
  private static Optional<Variant> variant(
      ConfiguredStack stack, String argument, ReadRequest request, Path from) {
    if (argument.equals("-")) return Optional.empty();
    Path place = resolve(from, argument);
    Optional<String> below = PathPatterns.down(place, stack.folder());
    if (below.isEmpty() || !Files.isDirectory(place)) return Optional.empty();
    if (!Files.isDirectory(stack.folder()))
      throw new UsageException(stack.from() + ": there is no folder " + stack.folder());
    String path = below.get().isEmpty() ? argument : joined(argument, below.get());
    ReadRequest own =
        request
            .withArguments(List.of(path))
            .withInputs(stack.inputs())
            .withWorkspace(stack.workspace().orElse(request.workspace()));
    return Optional.of(new Variant(stack.name(), path, own, stack.from()));
  }

  private static String joined(String argument, String below) {
    return argument.endsWith("/") ? argument + below : argument + "/" + below;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  /** People's own entries, of all configurations. */
  List<Path> catalogue() {
    Set<Path> paths = new LinkedHashSet<>();
    for (Group group : groups) paths.addAll(group.settings().catalogue().value());
    return List.copyOf(paths);
  }

  /** The settings for a command that reads nothing: those of the current folder. */
  static Settings settings(Given given, Console console) {
    Optional<Path> named = given.text("--config").map(console.folder()::resolve);
    Optional<Path> file =
        named.isPresent()
            ? named
            : new ConfigurationFinder(Optional.empty()).find(console.folder());
    CommandLineSettings line =
        new CommandLineSettings(
            Optional.empty(),
            given.list("--only"),
            given.list("--skip"),
            List.of(),
            Optional.empty(),
            Map.of(),
            Optional.empty());
    return line.over(settings(file, console));
  }

  private static Settings settings(Optional<Path> file, Console console) {
    if (file.isEmpty()) return Settings.defaults();
    Path folder = console.folder().toAbsolutePath().normalize();
    Path absolute = file.get().toAbsolutePath().normalize();
    boolean near = Objects.equals(folder.getRoot(), absolute.getRoot());
    String name = (near ? folder.relativize(absolute) : absolute).toString().replace('\\', '/');
    return ConfigurationReader.read(file.get(), name, folder);
  }

  private static Path resolve(Path folder, String argument) {
    try {
      return folder.resolve(argument);
    } catch (InvalidPathException e) {
      throw new UsageException("'" + argument + "' is no path: name a file or folder");
    }
  }

  /** The configuration's patterns as they stand in the argument's folder. */
  private static List<String> excludes(Settings settings, Path argument) {
    List<String> patterns = settings.exclude().value();
    if (patterns.isEmpty() || settings.file().isEmpty()) return patterns;
    Path folder = settings.file().get().toAbsolutePath().normalize().getParent();
    Path at = Files.isDirectory(argument) ? argument : argument.toAbsolutePath().getParent();
    if (folder == null || at == null) return patterns;
    return PathPatterns.down(folder, at)
        .map(below -> PathPatterns.below(patterns, below))
        .orElse(patterns);
  }

  private record Key(Optional<Path> file, List<String> excludes) {}
}
