package dev.lintel.engine.judge;

import dev.lintel.engine.read.StackView;
import dev.lintel.engine.read.Subject;

/** Judges what the requirement language cannot say; total, and without a memory. */
public interface JavaJudge {
  Verdict judge(Subject subject, StackView stack);
}
