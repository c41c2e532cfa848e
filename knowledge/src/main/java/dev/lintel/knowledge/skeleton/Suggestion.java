package dev.lintel.knowledge.skeleton;

/**
 * A requirement on one attribute.
 *
 * @param attribute its name; empty where the type itself is what is forbidden
 * @param type of the property, in the catalogue's words
 * @param otherwise what it is where nothing is written, as YAML; empty where nothing need be said
 * @param require the requirement, with {@code %s} for the property
 * @param state the wanted state, with {@code %s} for the attribute
 * @param good a value in HCL that meets it
 * @param bad one that does not
 */
record Suggestion(
    String attribute,
    String type,
    String otherwise,
    String require,
    String state,
    String good,
    String bad) {}
