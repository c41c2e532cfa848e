package dev.lintel.syntax.hcl;

import dev.lintel.syntax.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Files of this project that tests read whole. */
final class Samples {
  private static final List<String> NAMES =
      List.of("network", "templates", "expressions", "legacy", "compact");

  private Samples() {}

  static List<SourceText> all() {
    List<SourceText> samples = new ArrayList<>();
    for (String name : NAMES) samples.add(read(name + ".tf"));
    return samples;
  }

  private static SourceText read(String name) {
    try (InputStream in = Samples.class.getResourceAsStream("/hcl/" + name)) {
      if (in == null) throw new IllegalStateException("there is no sample " + name);
      return SourceText.decode(name, name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
