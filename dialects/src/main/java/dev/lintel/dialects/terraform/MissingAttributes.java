package dev.lintel.dialects.terraform;

import dev.lintel.model.Category;
import dev.lintel.model.Cause;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Target;
import dev.lintel.model.Value;
import dev.lintel.schema.AttributeSchema;
import dev.lintel.schema.BlockSchema;
import dev.lintel.schema.NestedBlock;
import dev.lintel.schema.SchemaElement;
import java.util.List;
import java.util.Optional;

/** Attributes of resources and data sources that their configuration does not set. */
final class MissingAttributes {
  private MissingAttributes() {}

  /**
   * @param attribute a name, or below a block that is set a path
   * @param instance empty where the stack declares no such resource
   */
  static Value value(
      String address, Optional<ResourceInstance> instance, String attribute, Origin at) {
    if (instance.isEmpty()) return new Value.Reference(address, attribute, at);
    ResourceInstance resource = instance.get();
    Origin block = resource.declared().declaration().origin();
    Origin place = at.leadingTo(block.readFrom(new Target(address, attribute)));
    return resource.declared().category() == Category.RESOURCE
        ? ofResource(resource, attribute, place)
        : ofData(resource, attribute, place);
  }

  private static Value ofResource(ResourceInstance resource, String attribute, Origin place) {
    String address = resource.address();
    Value reference = new Value.Reference(address, attribute, place);
    if (attribute.equals("id")) return reference;
    Optional<BlockSchema> schema = resource.schema();
    if (schema.isEmpty()) return reference;
    SchemaElement known = schema.get().find(attribute).orElse(null);
    return switch (known) {
      case AttributeSchema found -> found.computed() ? reference : new Value.Absent(place);
      case NestedBlock _ -> blocks(address + "." + attribute, place);
      case null ->
          Unknowns.symbol(
              Reason.COMPUTED,
              address + "." + attribute + " is no attribute that is known of its type",
              address + "." + attribute,
              place);
    };
  }

  /** Blocks that are not written: there are none, unless the cloud fills them in. */
  private static Value blocks(String name, Origin place) {
    Cause cause = new Cause(Reason.COMPUTED, name + " may be filled in by the cloud", place);
    return new Value.Sequence(Value.SequenceType.LIST, List.of(), Optional.of(cause), place);
  }

  private static Value ofData(ResourceInstance data, String attribute, Origin place) {
    String name = data.address() + "." + attribute;
    Optional<BlockSchema> schema = data.schema();
    AttributeSchema known =
        schema.flatMap(s -> s.find(attribute)).orElse(null) instanceof AttributeSchema found
            ? found
            : null;
    if (known != null && !known.computed()) return new Value.Absent(place);
    String why = name + " is read when deploying";
    boolean given = attribute.equals("id") || known != null && !known.configurable();
    return given
        ? Unknowns.present(Reason.DATA, why, name, place)
        : Unknowns.symbol(Reason.DATA, why, name, place);
  }
}
