package dev.lintel.knowledge.language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of the records that codecs decode. A text or number among them may be absent. */
public final class Fields implements Vocabulary {
  /** A statement of a policy document; {@code effect} is always known. */
  public static final Map<String, ValueType> STATEMENT =
      ordered(
          "sid", ValueType.TEXT,
          "effect", ValueType.TEXT,
          "principals", ValueType.LIST,
          "not_principals", ValueType.LIST,
          "actions", ValueType.LIST,
          "not_actions", ValueType.LIST,
          "resources", ValueType.LIST,
          "not_resources", ValueType.LIST,
          "conditions", ValueType.LIST);

  /** A container image's reference; {@code official}: of the registry's own library. */
  public static final Map<String, ValueType> IMAGE_PARTS =
      ordered(
          "registry", ValueType.TEXT,
          "repository", ValueType.TEXT,
          "tag", ValueType.TEXT,
          "digest", ValueType.TEXT,
          "official", ValueType.BOOLEAN);

  private final String title;
  private final Map<String, ValueType> types;

  private Fields(String title, Map<String, ValueType> types) {
    this.title = title;
    this.types = types;
  }

  public static Fields statement() {
    return new Fields("policy statement", STATEMENT);
  }

  public static Fields image() {
    return new Fields("image", IMAGE_PARTS);
  }

  /** Its ends are numbers or addresses. */
  public static Fields range() {
    return new Fields("range", ordered("from", ValueType.TEXT, "to", ValueType.TEXT));
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Optional<Member> member(String name) {
    ValueType type = types.get(name);
    if (type == null) return Optional.empty();
    boolean absent = (type == ValueType.TEXT) && !name.equals("effect");
    Type of = title.equals("range") ? Type.ANY : new Type.Simple(type);
    return Optional.of(new Member(of, absent, false));
  }

  @Override
  public Collection<String> names() {
    return types.keySet();
  }

  private static Map<String, ValueType> ordered(Object... pairs) {
    Map<String, ValueType> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) map.put((String) pairs[i], (ValueType) pairs[i + 1]);
    return map;
  }
}
