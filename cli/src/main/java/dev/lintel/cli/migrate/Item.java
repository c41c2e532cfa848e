package dev.lintel.cli.migrate;

import java.util.ArrayList;
import java.util.List;

/**
 * One text of a foreign file.
 *
 * @param line from 1
 */
record Item(String text, int line) {

  /** What commas part, as the tools take it. */
  List<Item> parts() {
    List<Item> parts = new ArrayList<>();
    for (String part : text.split(","))
      if (!part.isBlank()) parts.add(new Item(part.strip(), line));
    return parts;
  }
}
