package dev.lintel.cli.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.cli.Console;
import dev.lintel.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A project in a git work tree of its own, and the program run in it. */
final class Project {
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  private final Path folder;
  private String messages = "";

  private Project(Path folder) {
    this.folder = folder;
  }

  /**
   * @param files by their paths
   */
  static Project of(Path folder, Map<String, String> files) {
    Project project = new Project(folder);
    for (Map.Entry<String, String> file : files.entrySet())
      project.write(file.getKey(), file.getValue());
    project.command("", "git", "init", "-q", ".");
    return project;
  }

  private void write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the program prints; what it says besides is in {@link #messages}. */
  String lintel(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(new byte[0]);
    PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);
    Console console = new Console(folder, in, out, print, Map.of(), false, false, 100, TODAY);
    int status = Main.run(List.of(arguments), console);
    messages = said.toString(StandardCharsets.UTF_8);
    assertThat(status).as(messages).isLessThanOrEqualTo(1);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What the program said besides its result, the last time. */
  String messages() {
    return messages;
  }

  JsonNode json(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--format", "json"));
    return JsonMapper.builder().build().readTree(lintel(all.toArray(new String[0])));
  }

  /** Every finding as its rule and the resource it is about. */
  List<String> findings() {
    List<String> all = new ArrayList<>();
    for (JsonNode finding : json("scan", ".").get("findings"))
      all.add(finding.get("rule").asString() + " " + finding.at("/resource/address").asString());
    return all;
  }

  /** Applies a patch as people do. */
  void apply(String patch) {
    command(patch, "git", "apply", "-");
  }

  /** Runs a program in the folder, which must end well, and gives what it printed. */
  String command(String input, String... command) {
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as("%s: %s", List.of(command), output).isZero();
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the real terraform is here, to be asked about formatting. */
  static boolean terraform() {
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
}
