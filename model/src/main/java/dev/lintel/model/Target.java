package dev.lintel.model;

/**
 * An attribute of a resource of the stack, as something that values are read from.
 *
 * @param resource the instance's address
 * @param attribute the path of the attribute; "" for the resource itself
 */
public record Target(String resource, String attribute) {}
