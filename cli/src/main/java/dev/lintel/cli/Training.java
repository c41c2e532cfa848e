package dev.lintel.cli;

/** Runs what people run most, so that the JVM's AOT cache holds the classes they need. */
public final class Training {
  private Training() {}

  public static void main(String[] arguments) {
    Main.main(new String[] {"scan", arguments[0]});
  }
}
