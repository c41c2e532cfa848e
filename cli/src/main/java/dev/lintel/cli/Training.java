package dev.lintel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs what people run most, so that the JVM's AOT cache holds the classes that this needs. The
 * launcher runs it once behind a build, and keeps what it prints in a file.
 */
public final class Training {
  private Training() {}

  /**
   * @param arguments the project to read
   */
  public static void main(String[] arguments) throws InterruptedException {
    Thread work = new Thread(null, () -> run(arguments[0]), "lintel", 512L << 20);
    work.start();
    work.join();
  }

  private static void run(String project) {
    Console console = Console.system();
    Main.run(List.of("scan", project), console);
    Main.run(List.of("scan", "--color", "always", "--verbose", project), console);
    Main.run(List.of("scan", "--unknowns", "--format", "json", project), console);
    Main.run(List.of("show", project), console);
    Main.run(List.of("show", "--format", "json", project), console);
    Main.run(List.of("rules", "list"), console);
    Main.run(List.of("rules", "list", "--format", "json"), console);
    Main.run(List.of("explain", "*"), console);
    Main.run(List.of("version"), console);
    Main.run(List.of("scan", "--help"), console);
    Main.run(List.of("--help"), console);
    try {
      ownRules(console);
    } catch (IOException e) {
      // Nowhere to write: scans with rules of one's own start a little slower, no more.
    }
  }

  /** What rules of people's own need besides: their entries are compiled at each start. */
  private static void ownRules(Console console) throws IOException {
    Path folder = Files.createTempDirectory("lintel-training");
    Path policies = folder.resolve("policies");
    Main.run(
        List.of("rules", "new", "own-rule", "--type", "aws_sqs_queue", "--in", policies.toString()),
        console);
    Main.run(List.of("rules", "test", policies.toString()), console);
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }
}
