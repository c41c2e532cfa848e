package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the page tells its readers to do. */
class OwnRulesPageTest {
  private static final Path PAGE = Path.of("..", "docs", "own-rules.md");

  @TempDir Path folder;

  @Test
  void everyBlockDoesWhatThePageSays() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Project project = new Project(folder);
    List<String> lines = Files.readAllLines(PAGE);
    int files = 0;
    int commands = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("```")) continue;
      List<String> block = new ArrayList<>();
      String opening = lines.get(i);
      String above = i == 0 ? "" : lines.get(i - 1);
      for (i++; !lines.get(i).equals("```"); i++) block.add(lines.get(i));
      if (opening.equals("```console")) {
        commands += run(block);
      } else {
        assertThat(above)
            .as("the name of the file above " + block.getFirst())
            .matches("\\*\\*.+\\*\\*");
        project.with(above.replace("*", ""), String.join("\n", block) + "\n");
        files++;
      }
    }
    assertThat(files).isGreaterThanOrEqualTo(14);
    assertThat(commands).isGreaterThanOrEqualTo(6);
  }

  /** Runs what stands behind {@code $}; what stands below is in what it says. */
  private int run(List<String> block) {
    String said = "";
    int commands = 0;
    for (String line : block) {
      if (line.startsWith("$ lintel ")) {
        Run run = Run.in(folder, line.substring("$ lintel ".length()).replace("'", ""));
        said = run.out() + run.messages();
        commands++;
      } else {
        assertThat(said).contains(line);
      }
    }
    return commands;
  }
}
