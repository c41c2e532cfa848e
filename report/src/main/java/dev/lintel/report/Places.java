package dev.lintel.report;

import dev.lintel.syntax.SourceText;

/**
 * What a file is called by services that know a repository, not a folder that somebody stands in:
 * its path from the top of the work tree, with {@code /}; absolute where it lies outside.
 */
public interface Places {
  String of(SourceText source);
}
