package dev.lintel.cli.command;

import dev.lintel.dialects.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files that were not there. */
final class NewFiles {
  private NewFiles() {}

  /** Whether something is there, if only a link that leads nowhere. */
  static boolean taken(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Writes a file and the folders above it; never over what is there.
   *
   * @throws UsageException where it cannot be written
   */
  static void write(Path file, String text, String what) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) Files.createDirectories(folder);
      Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(what + ": " + file + " is there already; nothing was written over");
    } catch (IOException e) {
      throw new UsageException(
          what + ": cannot write " + file + ": " + e.getMessage() + "; name a folder of yours");
    }
  }

  /** Puts a text in the place of what is there, whole or not at all. */
  static void replace(Path file, String text, String what) {
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UsageException(
          what + ": cannot write " + file + ": " + e.getMessage() + "; name a folder of yours");
    }
  }

  /** A path as somebody in the folder would type it. */
  static String shown(Path folder, Path file) {
    Path from = folder.toAbsolutePath().normalize();
    Path to = file.toAbsolutePath().normalize();
    String text = (to.startsWith(from) ? from.relativize(to) : to).toString().replace('\\', '/');
    return text.isEmpty() ? "." : text;
  }
}
