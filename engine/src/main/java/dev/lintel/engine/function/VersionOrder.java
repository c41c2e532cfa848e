package dev.lintel.engine.function;

import dev.lintel.engine.logic.TextShape;
import dev.lintel.engine.logic.Truth;
import dev.lintel.engine.logic.VersionNumber;
import dev.lintel.model.Value;

/** {@code version.atLeast}: part by part; what is known of the beginning may decide. */
public final class VersionOrder {
  private VersionOrder() {}

  public static Truth atLeast(Value version, String least) {
    TextShape shape = TextShape.of(version);
    if (shape == null) return Truth.UNKNOWN;
    String known = shape.known();
    if (known != null) return Truth.of(VersionNumber.compare(known, least) >= 0);
    String beginning = shape.beginning();
    int end = beginning.lastIndexOf('.');
    if (end <= 0) return Truth.UNKNOWN;
    String parts = beginning.substring(0, end);
    if (VersionNumber.compare(parts, least) >= 0) return Truth.TRUE;
    boolean below = VersionNumber.compare(parts, sameLength(least, parts)) < 0;
    return below ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** As many parts of a version as another has. */
  private static String sameLength(String version, String other) {
    int parts = 1;
    for (int i = 0; i < other.length(); i++) if (other.charAt(i) == '.') parts++;
    int at = -1;
    for (int i = 0; i < parts; i++) {
      at = version.indexOf('.', at + 1);
      if (at < 0) return version;
    }
    return version.substring(0, at);
  }
}
