package dev.lintel.syntax.json;

import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.json.JsonNode.JsonString;
import java.util.ArrayList;
import java.util.Arrays;

/**
 * Where the characters of a string's value are written, for what is read inside of strings: a
 * template in Terraform's JSON, a document in a document.
 */
public final class JsonStrings {
  private JsonStrings() {}

  /**
   * For each index into the value, and for its length, the offset in the text of what is written
   * for it. What stands at [from, to) of the value is written at [offsets[from], offsets[to]).
   */
  public static int[] offsets(SourceText source, JsonString string) {
    int length = string.value().length();
    int[] offsets = new int[length + 1];
    int written = string.start() + 1;
    if (length == string.end() - string.start() - 2) {
      for (int i = 0; i <= length; i++) offsets[i] = written + i;
      return offsets;
    }
    JsonCursor cursor =
        new JsonCursor(source.text().substring(string.start(), string.end()), new ArrayList<>());
    JsonStringReader reader = new JsonStringReader(cursor);
    StringBuilder value = new StringBuilder();
    int p = 1;
    while (value.length() < length) {
      int before = value.length();
      int from = p;
      p = reader.next(p, value);
      Arrays.fill(offsets, before, Math.min(value.length(), length), string.start() + from);
    }
    offsets[length] = string.start() + p;
    return offsets;
  }
}
