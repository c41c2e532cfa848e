package dev.lintel.engine.function;

import dev.lintel.engine.logic.TextShape;
import dev.lintel.engine.logic.Truth;
import dev.lintel.model.Value;

/** {@code startsWith}, {@code endsWith} and {@code contains}, over texts known in part. */
public final class Texts {
  private Texts() {}

  public static Truth startsWith(Value text, String beginning) {
    TextShape shape = TextShape.of(text);
    return shape == null ? Truth.UNKNOWN : shape.startsWith(beginning);
  }

  public static Truth endsWith(Value text, String ending) {
    TextShape shape = TextShape.of(text);
    return shape == null ? Truth.UNKNOWN : shape.endsWith(ending);
  }

  public static Truth contains(Value text, String piece) {
    TextShape shape = TextShape.of(text);
    return shape == null ? Truth.UNKNOWN : shape.contains(piece);
  }
}
