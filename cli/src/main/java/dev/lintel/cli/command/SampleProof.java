package dev.lintel.cli.command;

import dev.lintel.dialects.ReadRequest;
import dev.lintel.dialects.StackReader;
import dev.lintel.engine.Scan;
import dev.lintel.engine.ScanOptions;
import dev.lintel.engine.ScanResult;
import dev.lintel.engine.StackCounts;
import dev.lintel.knowledge.Catalogue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Judges a piece of code by one rule, so that a page shows nothing that is not so.
 *
 * @param folder where the code is taken to stand
 */
record SampleProof(Catalogue catalogue, Path folder, LocalDate today) {
  private static final String NAME = "main.tf";

  boolean fails(String text, String rule) {
    return !judge(text, rule).findings().isEmpty();
  }

  /** Whether the rule is asked of something in it, and all that is asked is met. */
  boolean passes(String text, String rule) {
    int passed = 0;
    for (StackCounts counts : judge(text, rule).counts()) {
      if (counts.failed() + counts.suppressed() + counts.unknown() > 0) return false;
      passed += counts.passed();
    }
    return passed > 0;
  }

  private ScanResult judge(String text, String rule) {
    ReadRequest.StandardInput input =
        new ReadRequest.StandardInput(NAME, text.getBytes(StandardCharsets.UTF_8));
    ReadRequest request = ReadRequest.of(folder, List.of("-")).withStandardInput(input);
    ScanOptions options = ScanOptions.on(today).withOnly(List.of(rule));
    return Scan.run(new StackReader().read(request).stacks(), catalogue, options);
  }
}
