package dev.lintel.dialects.terraform.configuration;

import dev.lintel.dialects.terraform.configuration.Configuration.Declared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What makes something, in the order of the text; what an override changes stays in its place. */
final class DeclaredItems {
  private final List<Declared> all = new ArrayList<>();

  /** Where each stands, by kind and name; made when the first override asks. */
  private @Nullable Map<String, Integer> places;

  /**
   * @param changed whether it takes the place of one of the same kind and name
   */
  void put(boolean changed, Declared item) {
    if (changed) {
      Integer place = places().get(key(item));
      if (place != null) {
        all.set(place, item);
        return;
      }
    }
    if (places != null) places.putIfAbsent(key(item), all.size());
    all.add(item);
  }

  List<Declared> all() {
    return all;
  }

  private Map<String, Integer> places() {
    if (places != null) return places;
    Map<String, Integer> made = new HashMap<>();
    for (int i = 0; i < all.size(); i++) made.putIfAbsent(key(all.get(i)), i);
    return places = made;
  }

  private static String key(Declared item) {
    return switch (item) {
      case Declared.OfResource(ResourceDeclaration resource) -> "resource " + resource.address();
      case Declared.OfModule(String name, _) -> "module " + name;
      case Declared.OfProvider(String name, _) -> "provider " + name;
      case Declared.OfVariable(String name, _) -> "variable " + name;
      case Declared.OfOutput(String name, _) -> "output " + name;
    };
  }
}
