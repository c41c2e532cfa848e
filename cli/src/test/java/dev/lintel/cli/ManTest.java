package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManTest {
  @TempDir Path folder;

  @Test
  void tellsEveryCommandWithItsOptions() {
    String page = Run.in(folder, "man").out();
    assertThat(page)
        .startsWith(".TH LINTEL 1 \"\" \"Lintel " + Version.TEXT + "\" \"Lintel\"\n.SH NAME\n")
        .contains(".SS \"lintel scan\"\n", "\\fB\\-\\-fail\\-on\\fR \\fILEVEL\\fR\n", ".SH FILES\n")
        .contains("\\fB\\-q\\fR, \\fB\\-\\-quiet\\fR\n");
    for (String line : Run.in(folder, "--help").out().split("\n"))
      if (line.matches("  [a-z]+ +[a-z].*"))
        assertThat(page).contains(".SS \"lintel " + line.strip().split(" ")[0] + "\"\n");
  }

  @Test
  void noTextIsTakenForAMacro() {
    for (String line : Run.in(folder, "man").out().split("\n"))
      if (line.startsWith(".")) assertThat(line).matches("\\.(TH|SH|SS|TP|B|I)( .*)?");
  }
}
