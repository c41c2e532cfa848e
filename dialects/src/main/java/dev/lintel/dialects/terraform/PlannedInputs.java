package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.Configuration;
import dev.lintel.dialects.terraform.configuration.Declaration;
import dev.lintel.dialects.terraform.configuration.PlacedAttribute;
import dev.lintel.dialects.terraform.data.JsonText;
import dev.lintel.dialects.terraform.evaluate.Conversions;
import dev.lintel.dialects.terraform.evaluate.Scope;
import dev.lintel.dialects.terraform.evaluate.Type;
import dev.lintel.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The variables that a plan was made with. Where the source gives the same value, it is the
 * source's: that is where people find it.
 */
final class PlannedInputs implements Arguments {
  private final Configuration root;
  private final Arguments source;
  private final Scope constants;
  private final Map<String, PlacedAttribute> planned = new HashMap<>();

  PlannedInputs(
      Configuration root, Arguments source, Scope constants, List<PlacedAttribute> planned) {
    this.root = root;
    this.source = source;
    this.constants = constants;
    for (PlacedAttribute each : planned) this.planned.put(each.name(), each);
  }

  @Override
  public Optional<Value> value(String variable, Type type) {
    Optional<Value> written = source.value(variable, type);
    PlacedAttribute attribute = planned.get(variable);
    if (attribute == null) return written;
    Value value = AttributeValues.of(attribute, constants);
    Optional<Value> own = written.or(() -> fallback(variable));
    return own.isPresent() && same(own.get(), value, type) ? written : Optional.of(value);
  }

  private Optional<Value> fallback(String variable) {
    Declaration declaration = root.variables().get(variable);
    return declaration == null
        ? Optional.empty()
        : declaration.attribute("default").map(a -> AttributeValues.of(a, constants));
  }

  private boolean same(Value a, Value b, Type type) {
    Optional<String> text = text(a, type);
    return text.isPresent() && text.equals(text(b, type));
  }

  private Optional<String> text(Value value, Type type) {
    return JsonText.minified(Conversions.convert(value, type, constants, "variable"));
  }
}
