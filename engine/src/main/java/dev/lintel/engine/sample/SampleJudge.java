package dev.lintel.engine.sample;

import dev.lintel.dialects.ReadRequest;
import dev.lintel.dialects.StackReader;
import dev.lintel.engine.Scan;
import dev.lintel.engine.ScanOptions;
import dev.lintel.engine.ScanResult;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.sample.Marker;
import dev.lintel.knowledge.sample.Marker.Expected;
import dev.lintel.knowledge.sample.Sample;
import dev.lintel.model.Location;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Judges samples: what their markers name must be found, and, by the rules they name, no more. */
public final class SampleJudge {
  private final Catalogue catalogue;
  private final LocalDate today;

  public SampleJudge(Catalogue catalogue, LocalDate today) {
    this.catalogue = catalogue;
    this.today = today;
  }

  /** What a sample comes to: nothing where it is as its markers say. */
  public SampleVerdict judge(Sample sample) {
    Set<String> rules = new TreeSet<>();
    Set<Expectation> expected = new TreeSet<>();
    Set<String> unheard = new TreeSet<>();
    for (Marker marker : sample.markers()) {
      if (catalogue.texts().of(marker.rule()).isEmpty()) unheard.add(marker.rule());
      else rules.add(marker.rule());
      if (marker.expected() != Expected.NONE)
        expected.add(
            new Expectation(
                marker.file(),
                marker.line(),
                marker.rule(),
                marker.expected() == Expected.UNKNOWN));
    }
    Set<Expectation> found = rules.isEmpty() ? Set.of() : found(sample, rules);
    return new SampleVerdict(
        sample, List.copyOf(found), less(expected, found), less(found, expected), unheard);
  }

  private Set<Expectation> found(Sample sample, Set<String> rules) {
    var read = new StackReader().read(ReadRequest.of(sample.folder(), List.of(".")));
    ScanOptions options = ScanOptions.on(today).withOnly(List.copyOf(rules)).withUnknowns();
    ScanResult result = Scan.run(read.stacks(), catalogue, options);
    Set<Expectation> found = new TreeSet<>();
    for (var finding : result.findings())
      found.add(expectation(finding.location(), finding.rule(), false));
    for (var unknown : result.unknowns())
      found.add(expectation(unknown.location(), unknown.rule(), true));
    return found;
  }

  private static Expectation expectation(Location at, String rule, boolean unknown) {
    String file = at.file().startsWith("./") ? at.file().substring(2) : at.file();
    return new Expectation(file, at.span().start().line(), rule, unknown);
  }

  private static List<Expectation> less(Collection<Expectation> all, Collection<Expectation> some) {
    Set<Expectation> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return List.copyOf(rest);
  }
}
