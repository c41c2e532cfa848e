package dev.lintel.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The type a provider declares for an attribute, as Terraform converts values to it. */
public sealed interface SchemaType {
  SchemaType STRING = Primitive.STRING;
  SchemaType NUMBER = Primitive.NUMBER;
  SchemaType BOOL = Primitive.BOOL;

  /** Any type: the value keeps the one it has. Also what is said where the facts do not tell. */
  SchemaType DYNAMIC = Primitive.DYNAMIC;

  /** A type without parts. */
  enum Primitive implements SchemaType {
    STRING,
    NUMBER,
    BOOL,
    DYNAMIC
  }

  /** Elements in order. */
  record ListOf(SchemaType element) implements SchemaType {}

  /** Elements without order, each once. */
  record SetOf(SchemaType element) implements SchemaType {}

  /** Values of one type under any keys. */
  record MapOf(SchemaType element) implements SchemaType {}

  /** Values of different types under fixed names, in alphabetical order. */
  record ObjectOf(Map<String, SchemaType> members) implements SchemaType {
    public ObjectOf {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
  }
}
