package dev.lintel.cli;

/** The way in. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.out.println("lintel " + String.join(" ", arguments));
  }
}
