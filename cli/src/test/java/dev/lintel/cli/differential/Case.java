package dev.lintel.cli.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A folder with a root module that Terraform and Lintel both evaluate.
 *
 * @param folder where the root module is
 * @param options what both are told on the command line, in Lintel's spelling
 * @param environment variables such as {@code TF_VAR_name}
 */
record Case(Path folder, List<String> options, Map<String, String> environment) {
  private static final Path ALL = Path.of("src/test/resources/differential");

  /** Roots of outputs that all have a value. */
  static List<Case> expressions() {
    return in("expressions");
  }

  /** Roots of outputs that Terraform refuses, each for itself. */
  static List<Case> errors() {
    return in("errors");
  }

  /** Roots with resources and modules. */
  static List<Case> trees() {
    return in("trees");
  }

  /** Roots with resources of clouds, recorded over providers that stand in for the real ones. */
  static List<Case> clouds() {
    return in("clouds");
  }

  private static List<Case> in(String group) {
    try (Stream<Path> folders = Files.list(ALL.resolve(group))) {
      return folders.sorted().map(Case::read).toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static Case read(Path folder) {
    Path file = folder.resolve("options.json");
    if (!Files.exists(file)) return new Case(folder, List.of(), Map.of());
    JsonNode told = Json.read(file);
    List<String> options = new ArrayList<>();
    for (JsonNode option : told.path("options")) options.add(option.asString());
    Map<String, String> environment = new TreeMap<>();
    told.path("environment")
        .properties()
        .forEach(entry -> environment.put(entry.getKey(), entry.getValue().asString()));
    return new Case(folder, options, environment);
  }

  /** Outputs that Lintel knows though Terraform waits for applying, with their values. */
  JsonNode sharper() {
    Path file = folder.resolve("sharper.json");
    return Files.exists(file) ? Json.read(file) : Json.object();
  }

  Path recording() {
    return folder.resolve("recorded.json");
  }

  @Override
  public String toString() {
    return ALL.relativize(folder).toString();
  }
}
