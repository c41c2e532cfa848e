package dev.lintel.engine.read;

import dev.lintel.model.Resource;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The attributes by whose text others may name a resource, where they do not refer to it: its id or
 * name, which providers call {@code name}, {@code bucket}, {@code cluster_identifier} and the like.
 */
final class Identity {
  private static final String[] COMMON = {"name", "id", "arn", "identifier", "key_id"};
  private static final String[] ENDINGS = {"", "_name", "_identifier", "_id"};

  private Identity() {}

  static List<Value> of(Resource resource) {
    List<Value> found = new ArrayList<>(2);
    for (String name : COMMON) add(resource, name, found);
    String type = resource.type();
    String last = type.substring(type.lastIndexOf('_') + 1);
    for (String ending : ENDINGS) add(resource, last + ending, found);
    return found;
  }

  private static void add(Resource resource, String name, List<Value> found) {
    Optional<Value> value = resource.values().get(name);
    if (value.isPresent() && !(value.get() instanceof Value.Absent)) found.add(value.get());
  }
}
