package dev.lintel.fix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real {@code terraform fmt}, where it is on this machine. */
public final class TerraformFormat {
  private TerraformFormat() {}

  /** Whether there is a terraform to ask. */
  public static boolean available() {
    try {
      Process process =
          new ProcessBuilder("terraform", "version").redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Each text as terraform would format it, in one run. */
  public static List<String> format(Path folder, List<String> texts) {
    try {
      for (int i = 0; i < texts.size(); i++)
        Files.writeString(folder.resolve("case" + i + ".tf"), texts.get(i));
      Process process =
          new ProcessBuilder("terraform", "fmt", "-list=false", folder.toString())
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) throw new AssertionError(output);
      List<String> formatted = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++)
        formatted.add(Files.readString(folder.resolve("case" + i + ".tf")));
      return formatted;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
