package dev.lintel.report.sample;

import dev.lintel.knowledge.sample.Marker;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Block;
import dev.lintel.syntax.hcl.HclParser;
import dev.lintel.syntax.hcl.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Cuts a sample into parts: blocks that name each other belong together, with the variables and
 * locals that they use. A part with a finding of a rule shows what fails it; one without may show
 * what meets it.
 */
public final class SampleCode {
  private final List<SampleBlock> blocks = new ArrayList<>();
  private final List<Marker> markers;

  private SampleCode(List<Marker> markers) {
    this.markers = markers;
  }

  /**
   * @param files the Terraform files at the top of the sample; deeper ones are modules of its own
   */
  public static SampleCode of(List<SourceText> files, List<Marker> markers) {
    SampleCode code = new SampleCode(markers);
    for (SourceText file : files)
      for (Item item : HclParser.parse(file).body().items())
        if (item instanceof Block block) code.blocks.add(SampleBlock.of(file, block));
    code.join();
    return code;
  }

  /** Gives blocks that name each other the same part. */
  private void join() {
    for (int i = 0; i < blocks.size(); i++) blocks.get(i).part = i;
    for (SampleBlock from : blocks)
      for (SampleBlock to : blocks)
        if (from != to && !from.shared() && !to.shared() && from.names(to))
          same(from.part, to.part);
  }

  private void same(int one, int other) {
    for (SampleBlock block : blocks) if (block.part == other) block.part = one;
  }

  /** The parts with a finding of a rule. */
  public List<String> failing(String rule) {
    List<String> texts = new ArrayList<>();
    for (int part : parts(rule, true)) texts.add(text(part));
    return texts;
  }

  /**
   * The parts without a marker of a rule, those first that are most like one that fails it. Whether
   * they meet the rule or are not what it is about is for the reader to find out.
   */
  public List<String> passing(String rule) {
    Set<String> types = new HashSet<>();
    Set<Integer> failing = parts(rule, true);
    for (SampleBlock block : blocks)
      if (!block.shared() && failing.contains(block.part)) types.add(block.type());
    Set<Integer> marked = parts(rule, false);
    Set<Integer> alike = new LinkedHashSet<>();
    Set<Integer> others = new LinkedHashSet<>();
    for (SampleBlock block : blocks) {
      if (block.shared() || marked.contains(block.part)) continue;
      if (types.contains(block.type())) alike.add(block.part);
      else others.add(block.part);
    }
    alike.addAll(others);
    List<String> texts = new ArrayList<>();
    for (int part : alike) texts.add(text(part));
    return texts;
  }

  private Set<Integer> parts(String rule, boolean onlyFindings) {
    Set<Integer> parts = new LinkedHashSet<>();
    for (Marker marker : markers) {
      if (!marker.rule().equals(rule) || marker.expected() == Marker.Expected.NONE) continue;
      if (onlyFindings && marker.expected() != Marker.Expected.FINDING) continue;
      for (SampleBlock block : blocks) if (block.holds(marker)) parts.add(block.part);
    }
    return parts;
  }

  private String text(int part) {
    Map<Integer, String> chosen = new TreeMap<>();
    for (int i = 0; i < blocks.size(); i++)
      if (!blocks.get(i).shared() && blocks.get(i).part == part)
        chosen.put(i, blocks.get(i).text());
    addShared(chosen);
    return String.join("\n", chosen.values());
  }

  /** Variables and locals that the chosen blocks name, and those that these name. */
  private void addShared(Map<Integer, String> chosen) {
    for (boolean more = true; more; ) {
      more = false;
      for (int i = 0; i < blocks.size(); i++) {
        SampleBlock shared = blocks.get(i);
        if (!shared.shared() || chosen.containsKey(i)) continue;
        if (chosen.values().stream().anyMatch(shared::namedIn)) {
          chosen.put(i, shared.text());
          more = true;
        }
      }
    }
  }
}
