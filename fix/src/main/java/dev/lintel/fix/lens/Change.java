package dev.lintel.fix.lens;

import dev.lintel.syntax.Edit;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.Item;

/** One change of a file, before it is laid out as text. Expressions and keys are HCL text. */
public sealed interface Change {
  SourceText source();

  /** Another expression in place of one. */
  record Replace(SourceText source, Expression old, String text) implements Change {}

  /** An attribute that is not there. */
  record Add(SourceText source, Place place, String name, String text) implements Change {}

  /** An entry of an object that is not there. */
  record Entry(SourceText source, Expression.ObjectLiteral object, String key, String text)
      implements Change {}

  /** One more element of a list. */
  record Append(SourceText source, Expression.Tuple list, String text) implements Change {}

  /** One element less; the index counts from 0. */
  record Drop(SourceText source, Expression.Tuple list, int index) implements Change {}

  /** An attribute or a block less. */
  record Remove(SourceText source, Item item) implements Change {}

  /** A change inside text that is no HCL. */
  record Raw(SourceText source, Edit edit) implements Change {}
}
