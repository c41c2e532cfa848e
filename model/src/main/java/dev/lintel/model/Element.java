package dev.lintel.model;

/** An element of a list or map: sure to be there, or maybe. */
public record Element(Value value, boolean sure) {
  public static Element sure(Value value) {
    return new Element(value, true);
  }

  public static Element maybe(Value value) {
    return new Element(value, false);
  }
}
