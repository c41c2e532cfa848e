package dev.lintel.model;

/** What sort of thing a dialect calls it. Kinds may be about any of them. */
public enum Category {
  RESOURCE,
  DATA,
  MODULE,
  PROVIDER,
  VARIABLE,
  OUTPUT,
  EPHEMERAL
}
