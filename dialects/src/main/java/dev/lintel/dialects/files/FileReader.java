package dev.lintel.dialects.files;

import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.syntax.SourceText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads one file, and says what is wrong with it. */
public final class FileReader {
  /** In bytes: more than this is no configuration that anybody wrote. */
  public static final long LARGEST = 50L << 20;

  private FileReader() {}

  /**
   * What became of reading a file.
   *
   * @param text empty where the file could not be taken; then there is a problem
   */
  public record Reading(Optional<SourceText> text, Optional<Problem> problem) {}

  /** Reads a file that lies inside the bound. */
  public static Reading read(Path file, String name, String key) {
    try {
      if (!Files.isRegularFile(file)) return refused(name, "this is not a regular file");
      long size = Files.size(file);
      if (size > LARGEST)
        return refused(
            name,
            "this file has " + (size >> 20) + " MB; at most " + (LARGEST >> 20) + " MB are read");
      return decode(Files.readAllBytes(file), name, key);
    } catch (AccessDeniedException e) {
      return refused(name, "this file cannot be read; check its permissions");
    } catch (IOException e) {
      return refused(name, "this file cannot be read; check the disk it is on");
    }
  }

  /** Takes bytes as a text. */
  public static Reading decode(byte[] bytes, String name, String key) {
    for (byte each : bytes)
      if (each == 0)
        return refused(name, "this is no text: it holds zero bytes; save it as UTF-8 or remove it");
    SourceText text = SourceText.decode(name, key, bytes);
    if (text.valid()) return new Reading(Optional.of(text), Optional.empty());
    int at = Math.max(0, text.text().indexOf('\uFFFD'));
    return new Reading(
        Optional.of(text),
        Optional.of(
            new Problem(
                Problem.Level.WARNING,
                "this file is not UTF-8 from here on; it is read with the bytes replaced, and is"
                    + " never written: convert it to UTF-8",
                Origin.of(text, at, Math.min(text.length(), at + 1)))));
  }

  private static Reading refused(String name, String message) {
    SourceText nothing = SourceText.of(name, "");
    return new Reading(
        Optional.empty(),
        Optional.of(new Problem(Problem.Level.ERROR, message, Origin.of(nothing, 0, 0))));
  }
}
