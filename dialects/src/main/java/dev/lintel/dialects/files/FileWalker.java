package dev.lintel.dialects.files;

import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.syntax.SourceText;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Looks through a folder and all below it for files of some names. */
public final class FileWalker {
  /** Deeper than any project; a path longer than the system takes ends the walk earlier. */
  private static final int DEEPEST = 256;

  private final Reach reach;
  private final Predicate<String> wanted;
  private final Set<Path> seen;
  private final List<Folder> folders = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A folder that holds wanted files.
   *
   * @param path its real path
   * @param files the names of the files, sorted
   */
  public record Folder(Path path, List<String> files) {
    public Folder {
      files = List.copyOf(files);
    }
  }

  /**
   * @param wanted tells by a file's name whether it is looked for
   * @param seen the folders that were walked before, by this or another walker
   */
  public FileWalker(Reach reach, Predicate<String> wanted, Set<Path> seen) {
    this.reach = reach;
    this.wanted = wanted;
    this.seen = seen;
  }

  /** Walks a folder, given by its real path; what was walked before is passed over. */
  public void walk(Path folder) {
    visit(folder, 0);
  }

  /** What was found, each folder before those inside it. */
  public List<Folder> folders() {
    return folders;
  }

  public List<Problem> problems() {
    return problems;
  }

  private void visit(Path folder, int depth) {
    if (!seen.add(folder)) return;
    List<String> files = new ArrayList<>();
    List<Path> inside = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) take(entry, files, inside);
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      report(folder, "this folder cannot be listed; check its permissions");
    }
    Collections.sort(files);
    Collections.sort(inside);
    if (!files.isEmpty()) folders.add(new Folder(folder, files));
    if (depth == DEEPEST) {
      if (!inside.isEmpty())
        report(folder, "folders are nested too deep: what is below is left out");
      return;
    }
    for (Path each : inside) visit(each, depth + 1);
  }

  private void take(Path entry, List<String> files, List<Path> inside) throws IOException {
    Path name = entry.getFileName();
    if (name == null) return;
    boolean named = wanted.test(name.toString());
    BasicFileAttributes attributes;
    try {
      attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      return;
    }
    if (attributes.isSymbolicLink()) takeLink(entry, named, files, inside);
    else if (attributes.isDirectory()) {
      if (!reach.ignores().leavesOut(entry, true)) inside.add(entry);
    } else if (named && !reach.ignores().leavesOut(entry, false)) files.add(name.toString());
  }

  private void takeLink(Path link, boolean named, List<String> files, List<Path> inside) {
    switch (reach.bound().resolve(link)) {
      case Bound.Resolved.Missing() -> {
        if (named) report(link, "this link leads to nothing; mend or remove it");
      }
      case Bound.Resolved.Outside() -> {
        if (named || Files.isDirectory(link))
          report(
              link,
              "this link leads out of what may be read"
                  + " and is not followed; --root sets another bound");
      }
      case Bound.Resolved.Inside(Path real) -> {
        boolean folder = Files.isDirectory(real);
        if (reach.ignores().leavesOut(link, folder)) return;
        if (folder) inside.add(real);
        else if (named) files.add(String.valueOf(link.getFileName()));
      }
    }
  }

  private void report(Path path, String message) {
    SourceText nothing = SourceText.of(reach.name(path), "");
    problems.add(new Problem(Problem.Level.WARNING, message, Origin.of(nothing, 0, 0)));
  }
}
