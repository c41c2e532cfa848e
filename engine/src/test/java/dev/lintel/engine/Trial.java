package dev.lintel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.dialects.ReadRequest;
import dev.lintel.dialects.StackReader;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.build.CatalogueCompiler;
import dev.lintel.knowledge.build.Compilation;
import dev.lintel.model.Finding;
import dev.lintel.model.Problem;
import dev.lintel.model.Stack;
import dev.lintel.syntax.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Judges Terraform code by catalogue entries, both given as text. */
public final class Trial {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final ScanResult result;

  private Trial(ScanResult result) {
    this.result = result;
  }

  /**
   * @param entry the kind's title and the words of its rules may be left out
   */
  public static Trial of(String entry, String code) {
    return of(entry, code, ScanOptions.on(TODAY));
  }

  public static Trial of(String entry, String code, ScanOptions options) {
    return new Trial(Scan.run(List.of(stack(code)), catalogue(entry), options.withUnknowns()));
  }

  /** {@code line rule}, or {@code line rule address} where the address is not the only one. */
  public List<String> findings() {
    List<String> all = new ArrayList<>();
    for (Finding finding : result.findings())
      if (finding.suppressed().isEmpty()) all.add(line(finding) + " " + finding.rule());
    return all;
  }

  /** {@code line rule: reason reason}, the line being where what is not known is used. */
  public List<String> unknowns() {
    List<String> all = new ArrayList<>();
    for (UnknownOutcome unknown : result.unknowns()) {
      StringBuilder reasons = new StringBuilder();
      unknown.causes().forEach(cause -> reasons.append(' ').append(cause.reason().word()));
      int line = unknown.location().span().start().line();
      all.add(line + " " + unknown.rule() + ":" + reasons);
    }
    return all;
  }

  public ScanResult result() {
    return result;
  }

  private static int line(Finding finding) {
    return finding.location().span().start().line();
  }

  public static Catalogue catalogue(String entry) {
    Compilation compilation =
        CatalogueCompiler.compile(List.of(SourceText.of("entry.yaml", completed(entry))));
    assertThat(compilation.problems()).extracting(Problem::message).isEmpty();
    return compilation.catalogue();
  }

  /** Adds the words that every kind and rule must have. */
  private static String completed(String entry) {
    String[] lines = entry.split("\n", -1);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      out.append(lines[i]).append('\n');
      if (lines[i].startsWith("kind: ")) out.append("title: Thing\n");
      int id = lines[i].indexOf("- id: ");
      if (id >= 0) complete(out, lines, i + 1, " ".repeat(id + 2));
    }
    return out.toString();
  }

  private static void complete(StringBuilder out, String[] lines, int from, String indent) {
    for (String word :
        List.of("title: Wanted", "severity: high", "why: Because", "remedy: Do it")) {
      String start = indent + word.substring(0, word.indexOf(':') + 1);
      boolean there = false;
      for (int i = from; i < lines.length && lines[i].startsWith(indent); i++)
        there |= lines[i].startsWith(start);
      if (!there) out.append(indent).append(word).append('\n');
    }
  }

  /** The stack of one file {@code main.tf}. */
  public static Stack stack(String code) {
    try {
      Path folder = Files.createTempDirectory("trial");
      try {
        Files.writeString(folder.resolve("main.tf"), code);
        ReadRequest request = ReadRequest.of(folder, List.of("."));
        return new StackReader().read(request).stacks().getFirst();
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) Files.delete(file);
    }
    Files.delete(folder);
  }
}
