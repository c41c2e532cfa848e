package dev.lintel.dialects.terraform;

import dev.lintel.dialects.files.Bound;
import dev.lintel.dialects.files.Names;
import dev.lintel.dialects.files.Reach;
import dev.lintel.dialects.terraform.evaluate.Files;
import dev.lintel.syntax.SourceText;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files that the functions of one stack may read. */
final class BoundedFiles implements Files {
  private static final long LARGEST = 16L << 20;
  private static final int MOST_FILES = 10_000;
  private static final int DEEPEST = 32;
  private static final String OUTSIDE = "lies outside the folder that may be read";

  private final Reach reach;
  private final Path root;
  private final Map<String, Content> contents = new HashMap<>();
  private final Map<String, Listing> listings = new HashMap<>();

  /**
   * @param root the real path of the root module's folder
   */
  BoundedFiles(Reach reach, Path root) {
    this.reach = reach;
    this.root = root;
  }

  @Override
  public Content read(String path) {
    return contents.computeIfAbsent(path, this::load);
  }

  @Override
  public Listing list(String directory) {
    return listings.computeIfAbsent(directory, this::walk);
  }

  /** The texts that were read, sorted by name. */
  List<SourceText> texts() {
    List<SourceText> texts = new ArrayList<>();
    for (Content content : contents.values())
      if (content instanceof Content.Found found) texts.add(found.text());
    texts.sort(Comparator.comparing(SourceText::path));
    return texts;
  }

  private Content load(String path) {
    if (path.startsWith("~")) return new Content.Refused(OUTSIDE);
    try {
      return switch (reach.bound().resolve(root.resolve(path))) {
        case Bound.Resolved.Outside() -> new Content.Refused(OUTSIDE);
        case Bound.Resolved.Missing() -> new Content.Missing("does not exist");
        case Bound.Resolved.Inside(Path real) -> loadReal(real);
      };
    } catch (InvalidPathException e) {
      return new Content.Missing("is no path");
    }
  }

  private Content loadReal(Path real) {
    SourceText given = reach.texts().get(reach.name(real));
    if (given != null) return new Content.Found(given, given.encode());
    try {
      if (java.nio.file.Files.isDirectory(real)) return new Content.Missing("is a folder");
      if (!java.nio.file.Files.isRegularFile(real))
        return new Content.Refused("is not a regular file");
      if (java.nio.file.Files.size(real) > LARGEST)
        return new Content.Refused("has more than " + (LARGEST >> 20) + " MB");
      byte[] bytes = java.nio.file.Files.readAllBytes(real);
      SourceText text = SourceText.decode(reach.name(real), reach.key(real), bytes);
      return new Content.Found(text, bytes);
    } catch (IOException e) {
      return new Content.Refused("cannot be read");
    }
  }

  private Listing walk(String directory) {
    if (directory.startsWith("~")) return new Listing.Refused(OUTSIDE);
    try {
      return switch (reach.bound().resolve(root.resolve(directory))) {
        case Bound.Resolved.Outside() -> new Listing.Refused(OUTSIDE);
        case Bound.Resolved.Missing() -> new Listing.Missing("does not exist");
        case Bound.Resolved.Inside(Path real) -> walkReal(real);
      };
    } catch (InvalidPathException e) {
      return new Listing.Missing("is no path");
    }
  }

  private Listing walkReal(Path folder) {
    if (!java.nio.file.Files.isDirectory(folder)) return new Listing.Missing("is no folder");
    List<String> found = new ArrayList<>();
    try {
      collect(folder, folder, 0, found);
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      return new Listing.Refused("cannot be listed");
    }
    if (found.size() > MOST_FILES)
      return new Listing.Refused("holds more than " + MOST_FILES + " files");
    Collections.sort(found);
    return new Listing.Found(found);
  }

  private void collect(Path top, Path folder, int depth, List<String> found) throws IOException {
    if (depth > DEEPEST || found.size() > MOST_FILES) return;
    try (DirectoryStream<Path> entries = java.nio.file.Files.newDirectoryStream(folder)) {
      for (Path entry : entries)
        if (java.nio.file.Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
          collect(top, entry, depth + 1, found);
        else if (mayBeRead(entry)) found.add(Names.slashed(top.relativize(entry)));
    }
  }

  private boolean mayBeRead(Path entry) {
    if (!java.nio.file.Files.isRegularFile(entry)) return false;
    return !java.nio.file.Files.isSymbolicLink(entry)
        || reach.bound().resolve(entry) instanceof Bound.Resolved.Inside;
  }
}
