package dev.lintel.syntax.hcl;

/**
 * A piece of a tree: where it begins and where it ends (exclusive) in the text, as UTF-16 indexes.
 */
public sealed interface Node permits Body, Item, Label, Expression, ObjectEntry, TemplatePart {
  int start();

  int end();
}
