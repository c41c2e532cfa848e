package dev.lintel.cli.command;

import dev.lintel.engine.ScanOptions;
import dev.lintel.fix.Fixes;
import dev.lintel.fix.Proof;
import dev.lintel.fix.ProposedFix;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.model.Stack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads and judges what a plan names, derives fixes and proves them. */
record FixRun(List<ProposedFix> fixes) {

  static FixRun of(
      Given given, RunPlan plan, Catalogue catalogue, LocalDate today, Progress progress) {
    List<String> rules = given.list("--rule");
    if (!rules.isEmpty()) Rules.check(rules, "--rule", catalogue.texts());
    List<ProposedFix> all = new ArrayList<>();
    for (RunPlan.Group group : plan.groups())
      all.addAll(one(given, group, rules, catalogue, today, progress));
    return new FixRun(all);
  }

  private static List<ProposedFix> one(
      Given given,
      RunPlan.Group group,
      List<String> rules,
      Catalogue catalogue,
      LocalDate today,
      Progress progress) {
    ScanRun.check(group.settings(), catalogue);
    progress.next("reading");
    List<Stack> stacks = Stacks.read(group).stacks();
    ScanOptions options = ScanRun.options(given, group, today);
    progress.next("deriving fixes");
    List<ProposedFix> fixes =
        Fixes.derive(stacks, catalogue, rules.isEmpty() ? options : options.withOnly(rules));
    progress.next("proving");
    Proof proof =
        new Proof(stacks, catalogue, options, texts -> Stacks.read(group, texts).stacks());
    return proof.proved(chosen(fixes, given.repeated("--resource")));
  }

  private static List<ProposedFix> chosen(List<ProposedFix> fixes, List<String> resources) {
    if (resources.isEmpty()) return fixes;
    List<ProposedFix> chosen = new ArrayList<>();
    for (ProposedFix fix : fixes)
      if (resources.contains(fix.finding().resource().address())
          || resources.contains(fix.finding().resource().block())) chosen.add(fix);
    return chosen;
  }
}
