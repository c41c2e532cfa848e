package dev.lintel.engine;

import dev.lintel.knowledge.Catalogue;
import dev.lintel.model.Stack;
import java.util.List;

/** Judges stacks by the rules of a catalogue. */
public final class Scan {
  private Scan() {}

  /**
   * Judges every subject of every stack by every rule that the options leave. Never throws because
   * of what a stack holds.
   *
   * @param stacks in any order; the findings come out sorted
   */
  public static ScanResult run(List<Stack> stacks, Catalogue catalogue, ScanOptions options) {
    return new ScanResult(List.of(), List.of(), List.of(), List.of());
  }
}
