package dev.lintel.schema;

import dev.lintel.schema.SchemaType.ListOf;
import dev.lintel.schema.SchemaType.ObjectOf;
import dev.lintel.schema.SchemaType.SetOf;
import java.util.List;
import java.util.Optional;

/**
 * An attribute of a block.
 *
 * @param type what its value is converted to
 * @param required it must be written
 * @param optional it may be written
 * @param computed the provider fills it where it is not written
 * @param defaultValue what the provider's documentation gives as its value where it is not written,
 *     as text; for a list or set {@code ["a", "b"]} or its only element
 * @param allowed values that the documentation lists, in its order. They are taken, but there may
 *     be more: never a proof that another value is wrong
 * @param nested for an attribute whose objects have a schema of their own: what says which of their
 *     members are required. {@code type} has the same shape
 */
public record AttributeSchema(
    SchemaType type,
    boolean required,
    boolean optional,
    boolean computed,
    Optional<String> defaultValue,
    List<String> allowed,
    Optional<NestedBlock> nested)
    implements SchemaElement {
  public AttributeSchema {
    allowed = List.copyOf(allowed);
  }

  /** An attribute of which no more is known than its type and who writes it. */
  public static AttributeSchema of(
      SchemaType type, boolean required, boolean optional, boolean computed) {
    return new AttributeSchema(
        type, required, optional, computed, Optional.empty(), List.of(), Optional.empty());
  }

  /** Whether it may stand in configuration at all. */
  public boolean configurable() {
    return required || optional;
  }

  /**
   * Whether Terraform takes it in block syntax too, {@code ingress { … }} for {@code ingress = [{ …
   * }]}: so it does for lists and sets of plain objects (language documentation, "Attributes as
   * Blocks").
   */
  public boolean takesBlocks() {
    return configurable()
        && nested.isEmpty()
        && (type instanceof ListOf list && list.element() instanceof ObjectOf
            || type instanceof SetOf set && set.element() instanceof ObjectOf);
  }
}
