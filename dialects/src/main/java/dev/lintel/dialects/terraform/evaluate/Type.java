package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A type of Terraform's: what a variable is declared as, or an attribute of a provider's schema.
 */
public sealed interface Type {
  Type ANY = new Any();
  Type BOOL = new Bool();
  Type NUMBER = new Number();
  Type TEXT = new Text();

  /** {@code any}: whatever it is. As an element's type: one type for all, found by unification. */
  record Any() implements Type {}

  record Bool() implements Type {}

  record Number() implements Type {}

  /** {@code string}. */
  record Text() implements Type {}

  record ListOf(Type element) implements Type {}

  record SetOf(Type element) implements Type {}

  record MapOf(Type element) implements Type {}

  record TupleOf(List<Type> elements) implements Type {
    public TupleOf {
      elements = List.copyOf(elements);
    }
  }

  record ObjectOf(Map<String, Attribute> attributes) implements Type {
    public ObjectOf {
      attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
  }

  /**
   * An attribute of an object.
   *
   * @param fallback what an optional one is where it is not set or null
   */
  record Attribute(Type type, boolean optional, Optional<Value> fallback) {
    public static Attribute required(Type type) {
      return new Attribute(type, false, Optional.empty());
    }

    public static Attribute optional(Type type) {
      return new Attribute(type, true, Optional.empty());
    }
  }
}
