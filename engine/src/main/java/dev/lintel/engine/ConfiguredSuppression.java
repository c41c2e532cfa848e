package dev.lintel.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the configuration that silences findings. In all patterns {@code *} stands for any
 * characters but {@code /}, and {@code **} for any at all (in rules and addresses {@code *} does).
 *
 * @param rules ids or aliases; empty means every rule
 * @param paths patterns of files below the bound of the scan; empty means every file
 * @param resources patterns of addresses; empty means every resource
 * @param reason told with each finding
 * @param until the last day it counts
 */
public record ConfiguredSuppression(
    List<String> rules,
    List<String> paths,
    List<String> resources,
    String reason,
    Optional<LocalDate> until) {
  public ConfiguredSuppression {
    rules = List.copyOf(rules);
    paths = List.copyOf(paths);
    resources = List.copyOf(resources);
  }
}
