package dev.lintel.knowledge.build;

import dev.lintel.knowledge.language.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The markers in samples, as far as the build looks at them: that each names a rule that exists,
 * and that each rule has one for a finding. Whether they are true is for the test that judges the
 * samples.
 */
final class SampleMarkers {
  private static final Pattern MARKER =
      Pattern.compile("# expect( unknown| none| at \\+[0-9]+)?:(.*)$");

  private final Set<String> ids;
  private final Set<String> found = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  private SampleMarkers(Set<String> ids) {
    this.ids = ids;
  }

  /**
   * @param ids every rule's id
   * @return what is wrong, a line each
   */
  static List<String> check(Path catalogue, Set<String> ids) throws IOException {
    SampleMarkers markers = new SampleMarkers(ids);
    try (Stream<Path> files = Files.walk(catalogue)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList())
        if (sample(catalogue.relativize(file))) markers.read(file);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (String id : new TreeSet<>(ids))
      if (!markers.found.contains(id))
        markers.problems.add(
            "%s: the rule %s has no sample with a finding; write one in samples/TOPIC/main.tf beside its entry, with `# expect: %s` above the line"
                .formatted(catalogue, id, id));
    return markers.problems;
  }

  private static boolean sample(Path file) {
    for (Path part : file) if (part.toString().equals("samples")) return true;
    return false;
  }

  private void read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      Matcher marker = MARKER.matcher(lines.get(i));
      if (marker.find()) read(file, i + 1, marker.group(1), marker.group(2));
    }
  }

  private void read(Path file, int line, @Nullable String mode, String names) {
    for (String name : names.split(",", -1)) {
      String id = name.strip();
      if (!ids.contains(id))
        problems.add(
            "%s:%d: there is no rule `%s`%s".formatted(file, line, id, Nearest.hint(id, ids)));
      else if (mode == null || mode.startsWith(" at")) found.add(id);
    }
  }
}
