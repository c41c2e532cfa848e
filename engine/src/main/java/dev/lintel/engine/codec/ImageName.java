package dev.lintel.engine.codec;

import dev.lintel.model.Element;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.MappingType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A container image's reference as a record of {@code registry repository tag digest official}, as
 * the reference grammar of Docker's distribution has it.
 */
final class ImageName {
  private ImageName() {}

  static Value decode(Value value) {
    if (value instanceof Mapping) return value;
    if (value instanceof Value.Text text) return record(text.value(), text.origin());
    return value.known()
        ? Documents.malformed(value, "an image was expected")
        : Documents.opaque(value);
  }

  private static Value record(String text, Origin origin) {
    String rest = text.trim();
    int at = rest.indexOf('@');
    String digest = at < 0 ? "" : rest.substring(at + 1);
    if (at >= 0) rest = rest.substring(0, at);
    int slash = rest.indexOf('/');
    int colon = rest.indexOf(':', rest.lastIndexOf('/') + 1);
    String tag = colon < 0 ? "" : rest.substring(colon + 1);
    if (colon >= 0) rest = rest.substring(0, colon);
    String first = slash < 0 ? "" : rest.substring(0, slash);
    boolean host = first.indexOf('.') >= 0 || first.indexOf(':') >= 0 || first.equals("localhost");
    String registry = host ? first : "docker.io";
    String repository = host ? rest.substring(slash + 1) : rest;
    boolean official =
        registry.equals("docker.io")
            && (repository.indexOf('/') < 0 || repository.startsWith("library/"));
    Map<String, Element> fields = new LinkedHashMap<>();
    put(fields, "registry", registry, origin);
    put(fields, "repository", repository, origin);
    put(fields, "tag", tag, origin);
    put(fields, "digest", digest, origin);
    fields.put("official", Element.sure(new Value.Bool(official, origin)));
    return new Mapping(MappingType.OBJECT, fields, Optional.empty(), origin);
  }

  private static void put(Map<String, Element> fields, String name, String text, Origin origin) {
    Value value = text.isEmpty() ? new Value.Absent(origin) : new Value.Text(text, origin);
    fields.put(name, Element.sure(value));
  }
}
