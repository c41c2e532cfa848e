package dev.lintel.schema;

/**
 * Blocks inside a block.
 *
 * @param minimum how many there must be; 0 where none is needed or the facts do not tell
 * @param maximum how many there may be; 0 where there is no bound
 */
public record NestedBlock(Nesting nesting, int minimum, int maximum, BlockSchema body)
    implements SchemaElement {
  public boolean required() {
    return minimum > 0;
  }

  /** Whether at most one may be there, whatever holds it. */
  public boolean single() {
    return nesting == Nesting.SINGLE || maximum == 1;
  }
}
