package dev.lintel.bench;

import dev.lintel.syntax.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The decoded texts of all {@code .tf} files below a folder. */
@State(Scope.Benchmark)
public class TerraformTexts {
  @Param(".")
  public String folder = ".";

  List<SourceText> texts = List.of();

  @Setup
  public void read() throws IOException {
    texts = below(Path.of(folder));
  }

  static List<SourceText> below(Path folder) throws IOException {
    List<SourceText> texts = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file :
          walk.filter(path -> path.toString().endsWith(".tf"))
              .filter(Files::isRegularFile)
              .sorted()
              .toList())
        texts.add(SourceText.decode(file.toString(), file.toString(), Files.readAllBytes(file)));
    }
    return texts;
  }
}
