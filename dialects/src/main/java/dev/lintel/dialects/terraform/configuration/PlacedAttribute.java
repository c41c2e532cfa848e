package dev.lintel.dialects.terraform.configuration;

import dev.lintel.model.Origin;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Attribute;
import dev.lintel.syntax.hcl.Expression;

/** An attribute and the file it stands in. */
public record PlacedAttribute(SourceText source, Attribute attribute) {
  public String name() {
    return attribute.name();
  }

  public Expression value() {
    return attribute.value();
  }

  /** The whole attribute, name to end of value. */
  public Origin origin() {
    return Origin.of(source, attribute.start(), attribute.end());
  }
}
