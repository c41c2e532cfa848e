package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.configuration.CommandLineSettings;
import dev.lintel.cli.configuration.ConfigurationFinder;
import dev.lintel.cli.configuration.ConfigurationReader;
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
import java.util.Optional;
import java.util.Set;

/**
 * What is to be read and how: the arguments in groups that share a configuration. Nearly always
 * there is one.
 */
record RunPlan(List<Group> groups) {

  /** Arguments that are read together. */
  record Group(Settings settings, ReadRequest request) {}

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
      groups.add(new Group(settings, request));
    }
    return new RunPlan(groups);
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
    String name = PathPatterns.down(folder, absolute).orElse(absolute.toString());
    return ConfigurationReader.read(file.get(), name);
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
