package dev.lintel.syntax;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.CodeSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads files that the build put beside a class, from the jar or folder that the class came from.
 * {@link Class#getResourceAsStream} finds the same, but first asks every module of the JDK: 8 ms
 * for the first file of a start and 0.6 ms for each further one, against 2 and 0.15. Safe for
 * several threads; the jar stays open.
 */
public final class BundledFiles {
  private final Class<?> beside;
  private final @Nullable File place;
  private @Nullable ZipFile jar;

  private BundledFiles(Class<?> beside, @Nullable File place) {
    this.beside = beside;
    this.place = place;
  }

  public static BundledFiles beside(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    URL location = source == null ? null : source.getLocation();
    if (location == null || !location.getProtocol().equals("file"))
      return new BundledFiles(type, null);
    // A plus sign in a file URL is a plus sign: only percent escapes are decoded.
    String path = location.getPath().replace("+", "%2B");
    return new BundledFiles(type, new File(URLDecoder.decode(path, StandardCharsets.UTF_8)));
  }

  /**
   * The bytes of a file.
   *
   * @param name relative to the class's package, with {@code /}
   * @throws IllegalStateException if it is not there: the build is broken
   */
  public byte[] read(String name) {
    try {
      byte[] bytes = place == null ? resource(name) : inPlace(place, name);
      if (bytes != null) return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own file " + name + " cannot be read", e);
    }
    throw new IllegalStateException(
        "the program's own file " + name + " is missing; build the project anew");
  }

  private byte @Nullable [] inPlace(File in, String name) throws IOException {
    String path = beside.getPackageName().replace('.', '/').concat("/").concat(name);
    if (in.isDirectory()) {
      File file = new File(in, path);
      return file.isFile() ? Files.readAllBytes(file.toPath()) : null;
    }
    if (!in.isFile()) return resource(name);
    ZipFile zip = jar(in);
    ZipEntry entry = zip.getEntry(path);
    if (entry == null) return null;
    try (InputStream bytes = zip.getInputStream(entry)) {
      return bytes.readAllBytes();
    }
  }

  private synchronized ZipFile jar(File in) throws IOException {
    ZipFile open = jar;
    if (open == null) jar = open = new ZipFile(in);
    return open;
  }

  /** Where the class came from somewhere else: a network, an image. */
  private byte @Nullable [] resource(String name) throws IOException {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return in == null ? null : in.readAllBytes();
    }
  }
}
