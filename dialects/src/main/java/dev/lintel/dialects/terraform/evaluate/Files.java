package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.syntax.SourceText;
import java.util.List;

/**
 * What {@code file}, {@code templatefile}, {@code fileset} and the file hashes may read: only what
 * lies inside the bound of the scan, never through a link that leaves it, and nothing huge. Paths
 * are as the expression gives them: absolute, below {@code ~}, or relative to the root module's
 * folder.
 */
public interface Files {

  Content read(String path);

  /** The regular files below a folder. */
  Listing list(String directory);

  /** What reading came to. */
  sealed interface Content {
    /**
     * @param text the decoded file; see {@link SourceText#valid()}
     */
    record Found(SourceText text, byte[] bytes) implements Content {}

    /**
     * It is surely not there, or a folder: Terraform would fail.
     *
     * @param why a phrase that follows the path: {@code "does not exist"}
     */
    record Missing(String why) implements Content {}

    /**
     * It may be there, but is not read here: outside the bound, too large.
     *
     * @param why a phrase that follows the path: {@code "lies outside …"}
     */
    record Refused(String why) implements Content {}
  }

  /** What listing came to. */
  sealed interface Listing {
    /**
     * @param paths relative to the folder, with {@code /}, sorted
     */
    record Found(List<String> paths) implements Listing {}

    record Missing(String why) implements Listing {}

    record Refused(String why) implements Listing {}
  }
}
