package dev.lintel.cli.migrate;

import java.util.ArrayList;
import java.util.List;

/**
 * One setting of a foreign configuration.
 *
 * @param key nested keys joined with dots
 * @param line where the key stands, from 1
 * @param values one, or the elements of a list
 */
record Setting(String key, int line, List<Item> values) {
  Setting {
    values = List.copyOf(values);
  }

  /** The values, each also where commas part it. */
  List<Item> parts() {
    List<Item> parts = new ArrayList<>();
    for (Item value : values) parts.addAll(value.parts());
    return parts;
  }

  /** The only value, or "". */
  String text() {
    return values.size() == 1 ? values.getFirst().text() : "";
  }

  boolean says(boolean value) {
    return text().equalsIgnoreCase(Boolean.toString(value));
  }
}
