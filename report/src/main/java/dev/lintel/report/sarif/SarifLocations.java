package dev.lintel.report.sarif;

import dev.lintel.model.Location;
import dev.lintel.report.Places;
import dev.lintel.report.source.Snippet;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.Span;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes places: files below the work tree by relative URI, regions in code points. */
final class SarifLocations {
  static final String ROOT = "%SRCROOT%";
  private static final String UNESCAPED = "-._~!$&'()*+,;=@/";

  private final JsonGenerator json;
  private final Places places;

  SarifLocations(JsonGenerator json, Places places) {
    this.json = json;
    this.places = places;
  }

  void physical(Location location) {
    json.writeObjectPropertyStart("physicalLocation");
    artifact(location.source());
    region(location);
    json.writeEndObject();
  }

  /** The place with its code; what may be a secret is hidden. */
  void quoted(Location location, boolean hideAll) {
    json.writeObjectPropertyStart("physicalLocation");
    artifact(location.source());
    json.writeObjectPropertyStart("region");
    span(location.span());
    snippet(Snippet.exact(location, false, hideAll));
    json.writeEndObject();
    Optional<String> lines = Snippet.exact(location, true, hideAll);
    if (lines.isPresent()) {
      json.writeObjectPropertyStart("contextRegion");
      json.writeNumberProperty("startLine", location.span().start().line());
      json.writeNumberProperty("endLine", lastLine(location));
      snippet(lines);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static int lastLine(Location location) {
    return location.source().line(Math.max(location.start(), location.end() - 1));
  }

  private void artifact(SourceText source) {
    String place = places.of(source);
    boolean outside = place.startsWith("/") || place.indexOf(':') == 1;
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", outside ? "file://" + rooted(place) : uri(place));
    if (!outside) json.writeStringProperty("uriBaseId", ROOT);
    json.writeEndObject();
  }

  private static String rooted(String place) {
    return place.startsWith("/") ? uri(place) : "/" + uri(place);
  }

  private void region(Location location) {
    json.writeObjectPropertyStart("region");
    span(location.span());
    json.writeEndObject();
  }

  private void span(Span span) {
    json.writeNumberProperty("startLine", span.start().line());
    json.writeNumberProperty("startColumn", span.start().column());
    json.writeNumberProperty("endLine", span.end().line());
    json.writeNumberProperty("endColumn", span.end().column());
  }

  private void snippet(Optional<String> text) {
    if (text.isPresent()) SarifText.message(json, "snippet", text.get());
  }

  /** A path with everything escaped that may not stand in a URI (RFC 3986). */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 8);
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (plain || UNESCAPED.indexOf(c) >= 0) uri.append(c);
      else uri.append('%').append(hex(c >> 4)).append(hex(c & 15));
    }
    return uri.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
