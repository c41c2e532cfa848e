package dev.lintel.cli.migrate;

import dev.lintel.model.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has been carried over so far; each with what it was there, for a comment. */
final class Carried {
  /**
   * @param from where it is said over there
   */
  record Silenced(
      List<String> rules,
      List<String> paths,
      Optional<String> resource,
      String reason,
      Optional<LocalDate> until,
      String from) {}

  /** What has no counterpart, and why. */
  record Lost(String file, int line, String what, String why) {
    String text() {
      return file + ":" + line + ": " + what + ": " + why;
    }
  }

  final List<String> files = new ArrayList<>();
  final Map<String, String> only = new LinkedHashMap<>();
  final Map<String, String> skip = new LinkedHashMap<>();
  final Map<String, Severity> severities = new LinkedHashMap<>();
  final Map<String, String> exclude = new LinkedHashMap<>();
  final Map<String, String> variableFiles = new LinkedHashMap<>();
  final List<Silenced> suppress = new ArrayList<>();
  final List<Lost> lost = new ArrayList<>();

  /** Where several tools ask for different ones, the strictest. */
  private Optional<Optional<Severity>> failOn = Optional.empty();

  void failOn(Optional<Severity> level) {
    boolean stricter =
        failOn.isEmpty()
            || level.isPresent()
                && (failOn.get().isEmpty() || failOn.get().get().atLeast(level.get()));
    if (stricter) failOn = Optional.of(level);
  }

  /** What {@code fail-on} is to be; empty where nobody said. */
  Optional<String> failOn() {
    return failOn.map(level -> level.map(Severity::word).orElse("none"));
  }

  void lost(ForeignFile file, int line, String what, String why) {
    lost.add(new Lost(file.name(), line, what, why));
  }

  boolean empty() {
    return only.isEmpty()
        && skip.isEmpty()
        && severities.isEmpty()
        && exclude.isEmpty()
        && variableFiles.isEmpty()
        && suppress.isEmpty()
        && failOn.isEmpty();
  }
}
