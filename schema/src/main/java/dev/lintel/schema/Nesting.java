package dev.lintel.schema;

/** How many bodies stand under one name, and what holds them. */
public enum Nesting {
  /** At most one; its value is an object. */
  SINGLE,
  /** Any number in order; its value is a list of objects. */
  LIST,
  /** Any number without order; its value is a set of objects. */
  SET,
  /** Any number, each under a label; its value is a map of objects. */
  MAP
}
