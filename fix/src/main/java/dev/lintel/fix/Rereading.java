package dev.lintel.fix;

import dev.lintel.model.Stack;
import dev.lintel.syntax.SourceText;
import java.util.List;
import java.util.Map;

/** Reads the stacks again as they would be. */
@FunctionalInterface
public interface Rereading {
  /**
   * The stacks, as they are read with other texts.
   *
   * @param texts what stands in place of files, by what reports call them
   */
  List<Stack> read(Map<String, SourceText> texts);
}
