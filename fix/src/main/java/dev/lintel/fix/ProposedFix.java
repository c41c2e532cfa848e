package dev.lintel.fix;

import dev.lintel.fix.lens.FileEdits;
import dev.lintel.model.Finding;
import java.util.List;
import java.util.Optional;

/**
 * How a finding could be mended.
 *
 * @param by who says so: {@code rule}, or {@code model}
 * @param title what it does, in one line
 * @param step the step of the proof that did not come out, and its number
 * @param reason why it did not
 * @param question what a person has to say, of a {@link Verdict#DECISION}
 * @param attended whether somebody should look at it before it is made: it has effects, or takes
 *     something away
 * @param effects what it costs
 * @param parts its goals with what each changes
 * @param edits what changes in the files; of a decision a template that shows where the answer goes
 */
public record ProposedFix(
    Finding finding,
    Verdict verdict,
    String by,
    String title,
    Optional<String> step,
    Optional<String> reason,
    Optional<String> question,
    boolean attended,
    List<String> effects,
    List<FixPart> parts,
    List<FileEdits> edits) {
  public ProposedFix {
    effects = List.copyOf(effects);
    parts = List.copyOf(parts);
    edits = List.copyOf(edits);
  }

  /** Whether it can be made as it stands. */
  public boolean applicable() {
    return verdict == Verdict.VERIFIED || verdict == Verdict.INCONCLUSIVE;
  }
}
