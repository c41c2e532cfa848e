package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.configuration.CommandLineSettings;
import dev.lintel.dialects.ReadRequest;
import dev.lintel.dialects.UsageException;
import dev.lintel.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the options about input. */
final class InputOptions {
  private static final int MOST_THREADS = 256;

  private InputOptions() {}

  static CommandLineSettings read(Given given, Console console) {
    return new CommandLineSettings(
        failOn(given),
        given.list("--only"),
        given.list("--skip"),
        inputs(given, console),
        given.text("--workspace"),
        moduleDirectories(given, console),
        root(given, console));
  }

  static int threads(Given given) {
    Optional<String> text = given.text("--threads");
    if (text.isEmpty()) return Runtime.getRuntime().availableProcessors();
    try {
      int threads = Integer.parseInt(text.get());
      if (threads >= 1 && threads <= MOST_THREADS) return threads;
    } catch (NumberFormatException e) {
      // told below
    }
    throw new UsageException(
        "--threads takes a number from 1 to " + MOST_THREADS + ", not '" + text.get() + "'");
  }

  static Optional<ReadRequest.StandardInput> standardInput(
      Given given, List<String> arguments, Console console) throws IOException {
    if (!arguments.contains("-")) return Optional.empty();
    String name = given.text("--stdin-name").orElse("main.tf");
    return Optional.of(new ReadRequest.StandardInput(name, console.in().readAllBytes()));
  }

  private static Optional<Optional<Severity>> failOn(Given given) {
    if (!given.has("--fail-on")) return Optional.empty();
    return Optional.of(Severity.of(given.choice("--fail-on", "high", Options.LEVELS)));
  }

  /** In the order typed: the later wins, whichever option it is. */
  private static List<ReadRequest.Input> inputs(Given given, Console console) {
    List<ReadRequest.Input> inputs = new ArrayList<>();
    Iterator<String> variables = given.repeated("--var").iterator();
    Iterator<String> files = given.repeated("--var-file").iterator();
    for (String word : given.parsed().originalArgs()) {
      if (is(word, "--var") && variables.hasNext()) inputs.add(variable(variables.next()));
      if (is(word, "--var-file") && files.hasNext())
        inputs.add(new ReadRequest.Input.VariableFile(console.folder().resolve(files.next())));
    }
    return inputs;
  }

  private static boolean is(String word, String option) {
    return word.equals(option) || word.startsWith(option + "=");
  }

  private static ReadRequest.Input variable(String text) {
    int sign = text.indexOf('=');
    if (sign <= 0) throw new UsageException("--var takes NAME=VALUE, not '" + text + "'");
    return new ReadRequest.Input.Variable(
        text.substring(0, sign).strip(), text.substring(sign + 1));
  }

  private static Map<String, Path> moduleDirectories(Given given, Console console) {
    Map<String, Path> directories = new LinkedHashMap<>();
    for (String text : given.repeated("--module-dir")) {
      int sign = text.lastIndexOf('=');
      if (sign <= 0) throw new UsageException("--module-dir takes SOURCE=DIR, not '" + text + "'");
      directories.put(text.substring(0, sign), console.folder().resolve(text.substring(sign + 1)));
    }
    return directories;
  }

  private static Optional<Path> root(Given given, Console console) {
    Optional<String> text = given.text("--root");
    if (text.isEmpty()) return Optional.empty();
    Path folder = console.folder().resolve(text.get());
    if (Files.isDirectory(folder)) return Optional.of(folder);
    throw new UsageException("--root takes a folder, and this is none: " + text.get());
  }
}
