package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.Suggestions;
import dev.lintel.dialects.UsageException;
import dev.lintel.report.Format;
import dev.lintel.report.text.Style;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One form of a result and where it goes: what {@code --format FORMAT} or {@code FORMAT=FILE} says.
 *
 * @param file empty for the standard output
 */
record ResultTarget(Format format, Optional<Path> file, Style style) {

  static List<ResultTarget> of(Given given, Console console, List<Format> formats) {
    Optional<Path> output = given.text("--output").map(name -> path(name, console));
    String colour = given.choice("--color", "auto", Options.COLOURS);
    List<String> asked = given.repeated("--format");
    List<ResultTarget> targets = new ArrayList<>();
    for (String text : asked.isEmpty() ? List.of(Format.TEXT.word()) : asked) {
      int sign = text.indexOf('=');
      Format format = format(sign < 0 ? text : text.substring(0, sign), formats);
      Optional<Path> file =
          sign < 0 ? output : Optional.of(path(text.substring(sign + 1), console));
      targets.add(new ResultTarget(format, file, style(colour, file.isPresent(), console)));
    }
    check(targets, output);
    return targets;
  }

  private static Format format(String word, List<Format> formats) {
    Optional<Format> format = Format.of(word);
    if (format.isPresent() && formats.contains(format.get())) return format.get();
    List<String> words = Format.words(formats);
    throw new UsageException(
        "--format takes "
            + String.join(", ", words.subList(0, words.size() - 1))
            + " or "
            + words.getLast()
            + ", not '"
            + word
            + "'"
            + Suggestions.hint(word, words));
  }

  private static Path path(String name, Console console) {
    try {
      Path path = console.folder().resolve(name);
      if (name.isEmpty() || Files.isDirectory(path))
        throw new UsageException("'" + name + "' is no file to write a result to: name one");
      Path folder = path.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder))
        throw new UsageException(
            "cannot write "
                + name
                + ": there is no folder "
                + folder
                + "; make it, or name another file with --output or --format FORMAT=FILE");
      return path;
    } catch (InvalidPathException e) {
      throw new UsageException("'" + name + "' is no path: name a file for the result");
    }
  }

  private static Style style(String colour, boolean file, Console console) {
    boolean coloured =
        colour.equals("always") || colour.equals("auto") && console.colour() && !file;
    return new Style(coloured, console.width());
  }

  /** Every result has a place of its own. */
  private static void check(List<ResultTarget> targets, Optional<Path> output) {
    Optional<Format> standard = Optional.empty();
    Set<Path> files = new HashSet<>();
    for (ResultTarget target : targets) {
      if (target.file().isPresent()) {
        Path file = target.file().get();
        if (!files.add(file.toAbsolutePath().normalize()))
          throw new UsageException(
              "two results for " + file + ": give each a file, --format FORMAT=FILE");
      } else if (standard.isPresent()) {
        throw new UsageException(
            "two results for the standard output, "
                + standard.get().word()
                + " and "
                + target.format().word()
                + ": give one a file, --format "
                + target.format().word()
                + "=FILE");
      } else {
        standard = Optional.of(target.format());
      }
    }
    if (output.isPresent() && !files.contains(output.get().toAbsolutePath().normalize()))
      throw new UsageException(
          "--output has nothing to write: every --format names a file of its own");
  }
}
