package dev.lintel.model;

import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.Span;

/** A stretch of a file, as UTF-16 indexes; end exclusive. */
public record Location(SourceText source, int start, int end) {
  public static Location of(Origin origin) {
    return new Location(origin.source(), origin.start(), origin.end());
  }

  /** What is underlined when something is missing inside. */
  public static Location head(Origin origin) {
    return new Location(origin.source(), origin.start(), origin.headEnd());
  }

  public String file() {
    return source.path();
  }

  public Span span() {
    return source.span(start, end);
  }
}
