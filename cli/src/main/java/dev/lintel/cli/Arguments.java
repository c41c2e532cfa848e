package dev.lintel.cli;

import dev.lintel.dialects.UsageException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a file in the place of {@code @FILE}, each an argument. {@code @@x} is the
 * argument {@code @x}, and behind {@code --} nothing is replaced.
 */
final class Arguments {
  private Arguments() {}

  static List<String> expand(List<String> arguments, Console console) {
    List<String> expanded = new ArrayList<>(arguments.size());
    boolean literal = false;
    for (String argument : arguments) {
      if (literal || !argument.startsWith("@") || argument.length() == 1) expanded.add(argument);
      else if (argument.startsWith("@@")) expanded.add(argument.substring(1));
      else addLines(argument.substring(1), console, expanded);
      literal |= argument.equals("--");
    }
    return expanded;
  }

  private static void addLines(String file, Console console, List<String> to) {
    try {
      Path path = console.folder().resolve(file);
      for (String line : Files.readAllLines(path)) {
        String argument = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        if (!argument.isEmpty()) to.add(argument);
      }
    } catch (MalformedInputException e) {
      throw new UsageException("@" + file + " is not UTF-8: write one argument a line, as UTF-8");
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw new UsageException(
          "cannot read the arguments in @" + file + ": name a file that holds one a line");
    }
  }
}
