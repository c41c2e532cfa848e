package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.PlacedAttribute;
import dev.lintel.dialects.terraform.evaluate.Evaluator;
import dev.lintel.dialects.terraform.evaluate.Scope;
import dev.lintel.dialects.terraform.evaluate.Type;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.HclParser;
import dev.lintel.syntax.hcl.HclSyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is given for the variables of a root, by name; the later wins. */
final class RootInputs implements Arguments {
  private final Scope constants;
  private final Map<String, Given> given = new HashMap<>();

  RootInputs(Scope constants) {
    this.constants = constants;
  }

  private sealed interface Given {
    /** As an expression of a file. */
    record Written(PlacedAttribute attribute) implements Given {}

    /** As a text from the environment or the command line, which the variable's type reads. */
    record Typed(SourceText text) implements Given {}
  }

  void add(PlacedAttribute attribute) {
    given.put(attribute.name(), new Given.Written(attribute));
  }

  /**
   * @param from what reports call the place: {@code TF_VAR_x}, {@code --var x}
   */
  void add(String name, String from, String text) {
    given.put(name, new Given.Typed(SourceText.of(from, text)));
  }

  @Override
  public Optional<Value> value(String variable, Type type) {
    Given found = given.get(variable);
    if (found == null) return Optional.empty();
    return Optional.of(
        switch (found) {
          case Given.Written(PlacedAttribute attribute) -> AttributeValues.of(attribute, constants);
          case Given.Typed(SourceText text) -> read(text, type);
        });
  }

  /**
   * A text is itself for variables of a simple type, and an expression for others (language
   * documentation, "Variables on the Command Line", "Complex-typed Values").
   */
  private Value read(SourceText text, Type type) {
    Origin whole = Origin.of(text, 0, text.length());
    return switch (type) {
      case Type.Text _, Type.Number _, Type.Bool _ -> new Value.Text(text.text(), whole);
      case Type.Any _, Type.ListOf _, Type.SetOf _, Type.MapOf _, Type.TupleOf _, Type.ObjectOf _ ->
          expression(text, whole);
    };
  }

  private Value expression(SourceText text, Origin whole) {
    try {
      return Evaluator.evaluate(HclParser.expression(text, 0, text.length()), constants, text)
          .at(whole);
    } catch (HclSyntaxException e) {
      constants.problem(
          new dev.lintel.model.Problem(
              dev.lintel.model.Problem.Level.ERROR, e.problem().message(), whole));
      return Unknowns.of(dev.lintel.model.Reason.MALFORMED, "its text is no expression", whole);
    }
  }
}
