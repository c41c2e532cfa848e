package dev.lintel.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.fix.lens.FileEdits;
import dev.lintel.model.Stack;
import dev.lintel.syntax.Edit;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.HclParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be so of every fix, whatever it is: held on every sample of the catalogue. */
class SampleFixesTest {
  static List<Sample> samples() {
    return Sample.all().toList();
  }

  /** That another rule would find something is for the proof to say; the rest must come out. */
  @ParameterizedTest
  @MethodSource("samples")
  void noFixIsWrong(Sample sample) {
    List<Stack> stacks = sample.stacks();
    List<ProposedFix> fixes = Fixes.derive(stacks, Sample.BUILT_IN, Sample.OPTIONS);
    Proof proof = new Proof(stacks, Sample.BUILT_IN, Sample.OPTIONS, sample::stacks);
    for (ProposedFix fix : proof.proved(fixes))
      if (fix.verdict() == Verdict.FAILED)
        assertThat(fix.step())
            .as("%s at %s: %s", fix.finding().rule(), fix.finding().location(), fix.reason())
            .contains("4");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void togetherTheyParseAndLeaveNothingToDo(Sample sample) {
    List<ProposedFix> fixes = applicable(sample.stacks());
    Composition together = Composition.of(fixes);
    Map<String, SourceText> texts = Sample.changed(together.edits());
    for (SourceText text : texts.values())
      if (text.path().endsWith(".tf"))
        assertThat(HclParser.parse(text).problems()).as(text.text()).isEmpty();
    Set<String> mended = new HashSet<>();
    for (ProposedFix fix : together.taken()) mended.add(name(fix));
    List<String> left = new ArrayList<>();
    for (ProposedFix fix : applicable(sample.stacks(texts)))
      if (mended.contains(name(fix))) left.add(name(fix));
    assertThat(left).isEmpty();
  }

  /** Beside what a fix writes only blanks change: to keep neighbours aligned. */
  @ParameterizedTest
  @MethodSource("samples")
  void whatLiesBesideStays(Sample sample) {
    for (ProposedFix fix : applicable(sample.stacks())) {
      int changes = 0;
      for (var part : fix.parts()) changes += part.changes().size();
      for (FileEdits file : fix.edits()) {
        int written = 0;
        for (Edit edit : file.edits()) {
          String old = file.source().substring(edit.start(), edit.end());
          if (!old.isBlank() || !edit.text().isBlank()) written++;
          assertThat(edit.text()).isNotEqualTo(old);
        }
        assertThat(written)
            .as("%s: %s", fix.title(), file.edits())
            .isLessThanOrEqualTo(changes + 2);
      }
    }
  }

  private static List<ProposedFix> applicable(List<Stack> stacks) {
    List<ProposedFix> all = new ArrayList<>();
    for (ProposedFix fix : Fixes.derive(stacks, Sample.BUILT_IN, Sample.OPTIONS))
      if (fix.applicable()) all.add(fix);
    return all;
  }

  private static String name(ProposedFix fix) {
    return fix.finding().rule() + " " + fix.finding().resource().address();
  }
}
