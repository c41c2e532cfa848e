package dev.lintel.report.text;

import dev.lintel.fix.ProposedFix;
import dev.lintel.fix.Verdict;
import dev.lintel.fix.lens.FileEdits;
import dev.lintel.fix.text.UnifiedDiff;
import dev.lintel.model.Location;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows fixes to people: what each does, what it costs, what it hangs on, and its changes. */
public final class FixText {
  private final Style style;
  private final PrintStream out;

  private FixText(Style style, PrintStream out) {
    this.style = style;
    this.out = out;
  }

  /** Writes all; those that make one change of several instances are told once. */
  public static void write(List<ProposedFix> fixes, Style style, OutputStream out) {
    PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
    FixText text = new FixText(style, print);
    Map<Object, List<ProposedFix>> groups = new LinkedHashMap<>();
    for (ProposedFix fix : fixes)
      groups.computeIfAbsent(Group.of(fix), _ -> new ArrayList<>()).add(fix);
    for (List<ProposedFix> group : groups.values()) text.write(group);
    text.summary(fixes);
    print.flush();
  }

  /** What makes two fixes one to people. */
  private record Group(String rule, String block, Verdict verdict, String title, Object edits) {
    static Group of(ProposedFix fix) {
      return new Group(
          fix.finding().rule(),
          fix.finding().resource().block(),
          fix.verdict(),
          fix.title(),
          fix.edits());
    }
  }

  private void write(List<ProposedFix> group) {
    ProposedFix fix = group.getFirst();
    Location place = fix.finding().location();
    String times = group.size() == 1 ? "" : " ×" + group.size();
    out.print(style.file(place.file() + ":" + place.span().start().line()));
    out.println("  " + style.bold(fix.finding().rule()));
    out.println("  " + fix.finding().resource().address() + times + ": " + fix.title());
    fix.question().ifPresent(question -> out.println("  " + style.warning("? " + question)));
    for (String effect : fix.effects()) out.println("  effect: " + effect);
    fix.step().ifPresent(step -> out.println("  " + style.dim(proof(fix, step))));
    for (FileEdits file : fix.edits()) diff(file);
    out.println();
  }

  private static String proof(ProposedFix fix, String step) {
    String how = fix.verdict() == Verdict.FAILED ? "fails at step " : "not proved at step ";
    return how + step + ": " + fix.reason().orElse("");
  }

  private void diff(FileEdits file) {
    String diff = UnifiedDiff.of(file.source().path(), file.source(), file.edits());
    diff.lines().skip(2).forEach(line -> out.println("    " + coloured(line)));
  }

  private String coloured(String line) {
    if (line.startsWith("+")) return style.good(line);
    if (line.startsWith("-")) return style.warning(line);
    return line.startsWith("@@") ? style.frame(line) : line;
  }

  private void summary(List<ProposedFix> fixes) {
    int applicable = 0;
    int attended = 0;
    int decisions = 0;
    for (ProposedFix fix : fixes) {
      if (fix.applicable()) applicable++;
      if (fix.applicable() && fix.attended()) attended++;
      if (fix.verdict() == Verdict.DECISION) decisions++;
    }
    out.println(
        count(applicable, "fix", "fixes")
            + " ("
            + attended
            + " with effects), "
            + count(decisions, "decision", "decisions")
            + " to make");
  }

  private static String count(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
