package dev.lintel.fix;

import dev.lintel.fix.lens.Cost;
import java.util.List;

/**
 * An alternative that can be written.
 *
 * @param asked what a person has to say
 * @param vague how many of these the rule has no question for
 * @param upgrades how many versions it raises
 * @param preferred whether the rule names a value of it
 * @param order its place among the alternatives
 */
record Candidate(
    List<FixPart> parts,
    List<String> asked,
    int vague,
    int upgrades,
    boolean preferred,
    Cost cost,
    int order) {

  /**
   * Fewest questions, what the rule prefers, fewest upgrades, fewest removals, fewest new
   * resources, then new blocks, new attributes, changed values; then the order of the text.
   */
  boolean betterThan(Candidate other) {
    int order = Integer.compare(asked.size(), other.asked.size());
    if (order == 0) order = Integer.compare(vague, other.vague);
    if (order == 0) order = Boolean.compare(other.preferred, preferred);
    if (order == 0) order = Integer.compare(upgrades, other.upgrades);
    if (order == 0) order = Integer.compare(cost.removals(), other.cost.removals());
    if (order == 0) order = Integer.compare(cost.newResources(), other.cost.newResources());
    if (order == 0) order = Integer.compare(cost.newBlocks(), other.cost.newBlocks());
    if (order == 0) order = Integer.compare(cost.newAttributes(), other.cost.newAttributes());
    if (order == 0) order = Integer.compare(cost.changedValues(), other.cost.changedValues());
    return order < 0 || (order == 0 && this.order < other.order);
  }
}
