package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.ReaderGone;
import dev.lintel.dialects.UsageException;
import dev.lintel.report.Format;
import dev.lintel.report.text.Style;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Where results go and how they look. A file is written beside its place and then put there, so
 * that a run that is broken off leaves what was there.
 *
 * @param targets never empty; at most one is the standard output
 */
record ResultOutput(List<ResultTarget> targets, Console console) {

  /** What a file is to hold. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** Writes a result in one form. */
  interface Writer {
    void write(Format format, Style style, OutputStream out) throws IOException;
  }

  /**
   * @param formats what the command knows to write
   */
  static ResultOutput of(Given given, Console console, List<Format> formats) {
    return new ResultOutput(ResultTarget.of(given, console, formats), console);
  }

  void write(Writer writer) throws IOException {
    for (ResultTarget target : targets) {
      Content content = out -> writer.write(target.format(), target.style(), out);
      if (target.file().isPresent()) toFile(target.file().get(), content);
      else toConsole(content);
    }
  }

  private void toConsole(Content content) throws IOException {
    try {
      content.write(console.out());
      console.out().flush();
    } catch (ReaderGone e) {
      // The status is that of the result, which stands.
    }
  }

  /**
   * Writes a file in one step. A device or a pipe is written as it is.
   *
   * @throws UsageException where it cannot be written
   */
  static void toFile(Path place, Content content) throws IOException {
    boolean direct = Files.exists(place) && !Files.isRegularFile(place);
    Path draft = direct ? place : place.resolveSibling(place.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
        content.write(out);
      }
      if (!direct) Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      if (!direct) Files.deleteIfExists(draft);
      throw new UsageException(
          "cannot write " + place + ": " + e.getMessage() + "; name another file");
    }
  }
}
