package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.dialects.UsageException;
import dev.lintel.report.text.Style;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where a result goes and how it looks. A file is written beside its place and then put there, so
 * that a run that is broken off leaves what was there.
 *
 * @param json whether it is for programs
 */
record ResultOutput(boolean json, Style style, Optional<Path> file, Console console) {

  /** Writes a result. */
  interface Writer {
    void write(OutputStream out) throws IOException;
  }

  static ResultOutput of(Given given, Console console) {
    boolean json = given.choice("--format", "text", Options.FORMATS).equals("json");
    Optional<Path> file = given.text("--output").map(console.folder()::resolve);
    String colour = given.choice("--color", "auto", Options.COLOURS);
    boolean coloured =
        colour.equals("always") || colour.equals("auto") && console.colour() && file.isEmpty();
    return new ResultOutput(json, new Style(coloured, console.width()), file, console);
  }

  void write(Writer writer) throws IOException {
    if (file.isEmpty()) {
      writer.write(console.out());
      console.out().flush();
      return;
    }
    toFile(file.get(), writer);
  }

  /**
   * Writes a file in one step.
   *
   * @throws UsageException where it cannot be written
   */
  static void toFile(Path place, Writer writer) throws IOException {
    Path draft = place.resolveSibling(place.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
        writer.write(out);
      }
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(draft);
      throw new UsageException(
          "cannot write " + place + ": " + e.getMessage() + "; name another file with --output");
    }
  }
}
