package dev.lintel.model;

/**
 * Why and where something became unknown.
 *
 * @param detail a short phrase for people: "var.cidrs has no value"
 */
public record Cause(Reason reason, String detail, Origin where) {}
