package dev.lintel.dialects.terraform;

import dev.lintel.dialects.files.Bound;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Finds folders by the text of a module's source: local paths inside the bound, what {@code
 * --module-dir} says, and what {@code terraform init} has put into {@code .terraform/modules}.
 */
final class SourceResolver {
  private final Bound bound;
  private final Map<String, Path> directories;
  private final InstalledModules installed;

  SourceResolver(Bound bound, Map<String, Path> directories, InstalledModules installed) {
    this.bound = bound;
    this.directories = directories;
    this.installed = installed;
  }

  /** What a source comes to. */
  sealed interface Place {
    /** A real path. */
    record Folder(Path folder) implements Place {}

    /** A registry, repository or archive of which there is no copy. */
    record Elsewhere() implements Place {}

    /**
     * @param why a phrase that follows the path
     */
    record Refused(String why) implements Place {}
  }

  static boolean isLocal(String source) {
    return source.startsWith("./")
        || source.startsWith("../")
        || source.equals(".")
        || source.equals("..")
        || source.startsWith(".\\")
        || source.startsWith("..\\")
        || source.startsWith("/");
  }

  /**
   * @param from the folder of the module that calls
   * @param path the call's path, {@code module.a.module.b}
   */
  Place resolve(Path from, String path, String source) {
    Optional<Path> said = said(source);
    if (said.isPresent()) return new Place.Folder(said.get());
    if (isLocal(source)) return local(from, source);
    return installed
        .folder(path)
        .<Place>map(folder -> inside(folder))
        .orElseGet(Place.Elsewhere::new);
  }

  /** What the command line says of a source, or of the package that it is a folder of. */
  private Optional<Path> said(String source) {
    Path whole = directories.get(source);
    if (whole != null) return Optional.of(whole);
    int scheme = source.indexOf("://");
    int inner = source.indexOf("//", scheme < 0 ? 0 : scheme + 3);
    if (inner < 0) return Optional.empty();
    int query = source.indexOf('?', inner);
    String rest = query < 0 ? "" : source.substring(query);
    Path pack = directories.get(source.substring(0, inner) + rest);
    if (pack == null) pack = directories.get(source.substring(0, inner));
    if (pack == null) return Optional.empty();
    String below = source.substring(inner + 2, query < 0 ? source.length() : query);
    Path folder = pack.resolve(below).normalize();
    return folder.startsWith(pack) && Files.isDirectory(folder)
        ? Optional.of(folder)
        : Optional.empty();
  }

  private Place local(Path from, String source) {
    try {
      return inside(from.resolve(source.replace('\\', '/')));
    } catch (InvalidPathException e) {
      return new Place.Refused("is no path");
    }
  }

  private Place inside(Path path) {
    return switch (bound.resolve(path)) {
      case Bound.Resolved.Inside(Path real) ->
          Files.isDirectory(real) ? new Place.Folder(real) : new Place.Refused("is no folder");
      case Bound.Resolved.Missing() -> new Place.Refused("does not exist");
      case Bound.Resolved.Outside() ->
          new Place.Refused("lies outside what may be read; --root sets another bound");
    };
  }
}
