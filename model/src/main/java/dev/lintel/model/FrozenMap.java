package dev.lintel.model;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A map that nobody can change, in the order it was made: copied once, then passed on as it is, so
 * that a value of many entries can be said to come from elsewhere at no cost.
 */
final class FrozenMap<V> extends AbstractMap<String, V> {
  private final Map<String, V> entries;

  private FrozenMap(Map<String, V> entries) {
    this.entries = entries;
  }

  static <V> Map<String, V> of(Map<String, V> map) {
    return map instanceof FrozenMap<V> ? map : new FrozenMap<>(new LinkedHashMap<>(map));
  }

  @Override
  public Set<Map.Entry<String, V>> entrySet() {
    return Collections.unmodifiableMap(entries).entrySet();
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    return entries.get(key);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return entries.containsKey(key);
  }

  @Override
  public int size() {
    return entries.size();
  }
}
