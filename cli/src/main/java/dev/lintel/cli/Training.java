package dev.lintel.cli;

import java.util.List;

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
  }
}
