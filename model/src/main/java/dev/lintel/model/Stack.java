package dev.lintel.model;

import dev.lintel.syntax.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that one root deploys together.
 *
 * @param path the root as reports call it: the argument as typed joined with the path inside it
 * @param key the root's path below the bound of the scan: part of fingerprints
 * @param dialect {@code terraform}, later others
 * @param environment the name of the configured variant, "" where there is none
 * @param resources in the order of files, then of the text, then of instances
 * @param outputs what the root gives out, by name
 * @param sources every file that was read for it
 * @param cut what was left out of it; empty where it is whole
 */
public record Stack(
    String path,
    String key,
    String dialect,
    String environment,
    List<Resource> resources,
    Map<String, Value> outputs,
    List<Problem> problems,
    List<SourceText> sources,
    Optional<Cut> cut) {
  public Stack {
    resources = List.copyOf(resources);
    problems = List.copyOf(problems);
    sources = List.copyOf(sources);
  }

  /** The same as a configured variant has it. */
  public Stack in(String variant) {
    return new Stack(path, key, dialect, variant, resources, outputs, problems, sources, cut);
  }

  /** A stack that is whole. */
  public Stack(
      String path,
      String key,
      String dialect,
      String environment,
      List<Resource> resources,
      Map<String, Value> outputs,
      List<Problem> problems,
      List<SourceText> sources) {
    this(path, key, dialect, environment, resources, outputs, problems, sources, Optional.empty());
  }
}
