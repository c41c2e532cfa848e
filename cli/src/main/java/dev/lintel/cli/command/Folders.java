package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.dialects.UsageException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The folder that a command works in. */
final class Folders {
  private Folders() {}

  /** The only argument, or the current folder. */
  static Path one(Given given, Console console, String command) {
    List<String> names = given.parameters();
    if (names.size() > 1)
      throw new UsageException(command + ": name one folder, not " + names.size());
    if (names.isEmpty()) return console.folder().toAbsolutePath().normalize();
    try {
      Path folder = console.folder().resolve(names.getFirst());
      if (Files.isDirectory(folder)) return folder.toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      // told below
    }
    throw new UsageException(command + ": there is no folder " + names.getFirst() + "; name one");
  }
}
