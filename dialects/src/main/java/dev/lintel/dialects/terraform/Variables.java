package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.Declaration;
import dev.lintel.dialects.terraform.configuration.PlacedAttribute;
import dev.lintel.dialects.terraform.evaluate.Conversions;
import dev.lintel.dialects.terraform.evaluate.Type;
import dev.lintel.model.Cause;
import dev.lintel.model.Hints;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.util.List;
import java.util.Optional;

/** The values of a module's variables: what is given, else the default, else unknown. */
final class Variables {
  private final ModuleInstance module;
  private final Arguments arguments;
  private final Memo<Value> values;

  Variables(ModuleInstance module, Arguments arguments) {
    this.module = module;
    this.arguments = arguments;
    values = new Memo<>(module.stack().depth());
  }

  /** The value of a declared variable, with the place where it is given. */
  Value value(String name) {
    Declaration declaration = module.configuration().variables().get(name);
    if (declaration == null) throw new IllegalArgumentException(name);
    return values.get(
        name,
        () -> compute(name, declaration),
        () -> module.stack().cycle("var." + name, declaration.origin()),
        () -> module.stack().tooDeep("var." + name, declaration.origin()));
  }

  private Value compute(String name, Declaration declaration) {
    Type type = module.stack().types().of(declaration);
    Value value = given(name, declaration, type);
    return Sensitivity.of(declaration) ? value.at(value.origin().asSensitive()) : value;
  }

  private Value given(String name, Declaration declaration, Type type) {
    boolean nullable = !Sensitivity.says(declaration, "nullable", false);
    Type readAs = declaration.attribute("type").isEmpty() ? Type.TEXT : type;
    Optional<Value> argument = arguments.value(name, readAs);
    if (argument.isPresent()) {
      boolean useDefault = argument.get() instanceof Value.Absent && !nullable;
      if (!useDefault || declaration.attribute("default").isEmpty())
        return Conversions.convert(
            argument.get(), type, module.scope(), module.qualifiedBlock("var." + name));
    }
    Optional<PlacedAttribute> fallback = declaration.attribute("default");
    if (fallback.isPresent()) return module.stack().types().fallback(declaration);
    return missing(name, declaration, nullable);
  }

  private Value missing(String name, Declaration declaration, boolean nullable) {
    String symbol = module.qualified("var." + name);
    Cause cause = new Cause(Reason.VARIABLE, symbol + " has no value", declaration.origin());
    return new Value.Unknown(
        List.of(cause), hints(symbol, declaration, nullable), declaration.origin());
  }

  private Hints hints(String symbol, Declaration declaration, boolean nullable) {
    Hints among = Hints.among(module.stack().types().allowed(declaration));
    return new Hints(
        !nullable || among.notNull() && !among.among().isEmpty(),
        among.among(),
        among.atLeast(),
        among.atMost(),
        Optional.of(symbol));
  }
}
