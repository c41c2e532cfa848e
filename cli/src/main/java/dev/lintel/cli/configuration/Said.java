package dev.lintel.cli.configuration;

/**
 * A setting and where it is from.
 *
 * @param from {@code default}, a line such as {@code lintel.yaml:4}, or an option
 */
public record Said<T>(T value, String from) {
  static <T> Said<T> byDefault(T value) {
    return new Said<>(value, "default");
  }
}
