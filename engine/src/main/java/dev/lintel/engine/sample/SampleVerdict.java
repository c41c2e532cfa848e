package dev.lintel.engine.sample;

import dev.lintel.knowledge.sample.Sample;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a sample and the rules agree.
 *
 * @param found all that the rules under test found
 * @param missing what a marker names and the rules did not find
 * @param unexpected what they found and no marker names
 * @param unheard rules that markers name and the catalogue does not have
 */
public record SampleVerdict(
    Sample sample,
    List<Expectation> found,
    List<Expectation> missing,
    List<Expectation> unexpected,
    Set<String> unheard) {
  public SampleVerdict {
    found = List.copyOf(found);
    missing = List.copyOf(missing);
    unexpected = List.copyOf(unexpected);
    unheard = new TreeSet<>(unheard);
  }

  public boolean holds() {
    return missing.isEmpty()
        && unexpected.isEmpty()
        && unheard.isEmpty()
        && sample.mistakes().isEmpty();
  }
}
