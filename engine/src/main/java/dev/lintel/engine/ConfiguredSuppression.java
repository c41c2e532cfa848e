package dev.lintel.engine;

import dev.lintel.model.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the configuration that silences findings. In all patterns {@code *} stands for any
 * characters but {@code /}, and {@code **} for any at all (in rules and addresses {@code *} does).
 *
 * @param rules ids or aliases; empty means every rule
 * @param paths patterns of files below the configuration's folder; empty means every file
 * @param resources patterns of addresses; empty means every resource
 * @param reason told with each finding
 * @param until the last day it counts
 * @param base the configuration's folder below the bound of the scan, with {@code /}; "" for the
 *     bound itself
 * @param place where it is written, if that is to be told of
 * @param covered whether the scan sees all that it may be about
 */
public record ConfiguredSuppression(
    List<String> rules,
    List<String> paths,
    List<String> resources,
    String reason,
    Optional<LocalDate> until,
    String base,
    Optional<Origin> place,
    boolean covered) {
  public ConfiguredSuppression {
    rules = List.copyOf(rules);
    paths = List.copyOf(paths);
    resources = List.copyOf(resources);
  }

  /** One of the bound's own folder, of which nothing is told. */
  public ConfiguredSuppression(
      List<String> rules,
      List<String> paths,
      List<String> resources,
      String reason,
      Optional<LocalDate> until) {
    this(rules, paths, resources, reason, until, "", Optional.empty(), false);
  }

  /** The same as a scan meets it. */
  public ConfiguredSuppression seenFrom(String folder, boolean whole) {
    return new ConfiguredSuppression(rules, paths, resources, reason, until, folder, place, whole);
  }
}
