package dev.lintel.syntax.json;

import dev.lintel.syntax.SourceText;

/** The way in: text to tree. Never throws on any text. */
public final class JsonParser {
  private JsonParser() {}

  public static JsonFile parse(SourceText source) {
    throw new UnsupportedOperationException("being built");
  }
}
