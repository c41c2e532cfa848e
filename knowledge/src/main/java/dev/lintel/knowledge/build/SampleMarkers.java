package dev.lintel.knowledge.build;

import dev.lintel.knowledge.language.Nearest;
import dev.lintel.knowledge.sample.Marker;
import dev.lintel.knowledge.sample.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The markers in samples, as far as the build looks at them: that each names a rule that exists,
 * and that each rule has one for a finding. Whether they are true is for the test that judges the
 * samples.
 */
final class SampleMarkers {
  private SampleMarkers() {}

  /**
   * @param ids every rule's id
   * @return what is wrong, a line each
   */
  static List<String> check(Path catalogue, Set<String> ids) throws IOException {
    Set<String> found = new HashSet<>();
    List<String> problems = new ArrayList<>();
    for (Sample sample : Sample.below(catalogue)) {
      for (String mistake : sample.mistakes())
        problems.add(sample.folder().resolve(mistake).toString());
      for (Marker marker : sample.markers()) {
        if (!ids.contains(marker.rule()))
          problems.add(
              "%s:%d: there is no rule `%s`%s"
                  .formatted(
                      sample.folder().resolve(marker.file()),
                      marker.written(),
                      marker.rule(),
                      Nearest.hint(marker.rule(), ids)));
        if (marker.expected() == Marker.Expected.FINDING) found.add(marker.rule());
      }
    }
    for (String id : new TreeSet<>(ids))
      if (!found.contains(id))
        problems.add(
            "%s: the rule %s has no sample with a finding; write one in samples/TOPIC/main.tf beside its entry, with `# expect: %s` above the line"
                .formatted(catalogue, id, id));
    return problems;
  }
}
