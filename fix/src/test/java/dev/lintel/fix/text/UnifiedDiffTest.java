package dev.lintel.fix.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.syntax.Edit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnifiedDiffTest {
  @Test
  void saysNothingWhereNothingChanges() {
    assertThat(UnifiedDiff.of("a.tf", "a\n", List.of())).isEmpty();
    assertThat(UnifiedDiff.of("a.tf", "a\n", List.of(new Edit(0, 1, "a")))).isEmpty();
  }

  @Test
  void showsThreeLinesAround() {
    String text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    assertThat(UnifiedDiff.of("x/a.tf", text, List.of(new Edit(8, 9, "five"))))
        .isEqualTo(
            """
            --- a/x/a.tf
            +++ b/x/a.tf
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +five
             6
             7
             8
            """);
  }

  @Test
  void tellsOfALastLineWithoutEnd() {
    assertThat(UnifiedDiff.of("a.tf", "a\nb", List.of(new Edit(3, 3, "\nc\n"))))
        .isEqualTo(
            """
            --- a/a.tf
            +++ b/a.tf
            @@ -1,2 +1,3 @@
             a
            -b
            \\ No newline at end of file
            +b
            +c
            """);
  }

  @Test
  void newFilesComeFromNowhere() {
    assertThat(UnifiedDiff.of("a.tf", "", List.of(new Edit(0, 0, "a\n"))))
        .startsWith(
            "diff --git a/a.tf b/a.tf\nnew file mode 100644\n--- /dev/null\n+++ b/a.tf\n@@ -0,0 +1 @@\n");
  }

  @Test
  void gitAppliesIt(@TempDir Path folder) throws Exception {
    Random random = new Random(3);
    StringBuilder patch = new StringBuilder();
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String text = text(random);
      List<Edit> edits = edits(text, random);
      Files.writeString(folder.resolve("f" + i), text);
      patch.append(UnifiedDiff.of("f" + i, text, edits));
      wanted.add(Edits.apply(text, edits));
    }
    Files.writeString(folder.resolve("patch"), patch);
    run(folder, "git", "init", "-q", ".");
    run(folder, "git", "apply", "patch");
    for (int i = 0; i < 200; i++)
      assertThat(Files.readString(folder.resolve("f" + i))).as("f" + i).isEqualTo(wanted.get(i));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("first\n");
    int lines = random.nextInt(30);
    for (int i = 0; i < lines; i++)
      text.append("line ").append(random.nextInt(4)).append(random.nextInt(9) == 0 ? "\r\n" : "\n");
    if (random.nextInt(3) == 0) text.append("open");
    return text.toString();
  }

  private static List<Edit> edits(String text, Random random) {
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    while (at < text.length() && edits.size() < 5) {
      int start = at + random.nextInt(text.length() - at + 1);
      int end = start + random.nextInt(Math.min(12, text.length() - start) + 1);
      edits.add(new Edit(start, end, random.nextBoolean() ? "new\nlines\n" : "word"));
      at = end + 1;
    }
    return edits;
  }

  private static void run(Path folder, String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }
}
