package dev.lintel.cli.migrate;

import dev.lintel.dialects.UsageException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of another tool.
 *
 * @param name as messages call it
 */
record ForeignFile(String name, String text) {
  private static final long LARGEST = 16L << 20;

  /**
   * The file, if it is there.
   *
   * @throws UsageException where it cannot be read
   */
  static Optional<ForeignFile> in(Path folder, String name) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) return Optional.empty();
    try {
      if (Files.size(file) > LARGEST)
        throw new UsageException(name + ": larger than 16 MB, which is no configuration");
      String text = Files.readString(file);
      return Optional.of(
          new ForeignFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (CharacterCodingException e) {
      throw new UsageException(name + ": not UTF-8: write it as UTF-8, then migrate");
    } catch (IOException e) {
      throw new UsageException(name + ": cannot be read: " + e.getMessage() + "; make it readable");
    }
  }

  UsageException broken(int line, String message) {
    return new UsageException(name + ":" + line + ": " + message);
  }
}
