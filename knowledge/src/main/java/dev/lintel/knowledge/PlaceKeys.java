package dev.lintel.knowledge;

import dev.lintel.model.Category;

/** Where subjects are, as one text to look up. */
public final class PlaceKeys {
  private PlaceKeys() {}

  public static String type(String dialect, Category category, String type) {
    return dialect + ' ' + category.ordinal() + ' ' + type;
  }

  public static String companion(String dialect, Category category, String type) {
    return dialect + " companion " + category.ordinal() + ' ' + type;
  }

  public static String within(String dialect, String kind) {
    return dialect + " in " + kind;
  }

  public static String wholeStack(String dialect) {
    return dialect + " stack";
  }
}
