package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.Literals;
import dev.lintel.dialects.terraform.configuration.PlacedAttribute;
import dev.lintel.model.Element;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.ObjectEntry;
import dev.lintel.syntax.hcl.TemplatePart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names that stand for things, not for values: {@code provider = aws.west}. */
final class StaticNames {
  private StaticNames() {}

  /** The text of a name with steps; also where it is quoted, as old code and JSON have it. */
  static Optional<String> of(Expression expression) {
    return switch (expression) {
      case Expression.Variable variable -> Optional.of(variable.name());
      case Expression.Name name -> Optional.of(name.name());
      case Expression.GetAttribute get -> of(get.target()).map(t -> t + "." + get.name());
      case Expression.Index index ->
          of(index.target()).flatMap(t -> key(index.key()).map(k -> t + k));
      case Expression.Parentheses inner -> of(inner.inner());
      case Expression.Template template -> ofTemplate(template);
      default -> Optional.empty();
    };
  }

  private static Optional<String> ofTemplate(Expression.Template template) {
    if (template.parts().size() == 1
        && template.parts().get(0) instanceof TemplatePart.Interpolation inner)
      return of(inner.expression());
    return Literals.text(template);
  }

  private static Optional<String> key(Expression key) {
    if (key instanceof Expression.NumberLiteral number)
      return Optional.of("[" + number.value().toPlainString() + "]");
    return Literals.text(key).map(InstanceKeys::text);
  }

  /** Names as texts, lists and maps of names as such. */
  static Value value(PlacedAttribute attribute) {
    return value(attribute.value(), attribute.source(), attribute.origin());
  }

  private static Value value(Expression expression, SourceText source, Origin origin) {
    if (expression instanceof Expression.Tuple tuple) {
      List<Value> names = new ArrayList<>();
      for (Expression each : tuple.elements()) names.add(value(each, source, place(source, each)));
      return Value.Sequence.of(Value.SequenceType.TUPLE, names, origin);
    }
    if (expression instanceof Expression.ObjectLiteral object) {
      Map<String, Element> entries = new LinkedHashMap<>();
      for (ObjectEntry entry : object.entries())
        of(entry.key())
            .ifPresent(key ->
                entries.put(
                    key, Element.sure(value(entry.value(), source, place(source, entry.value())))));
      return new Value.Mapping(Value.MappingType.OBJECT, entries, Optional.empty(), origin);
    }
    return new Value.Text(
        of(expression).orElseGet(() -> source.substring(expression.start(), expression.end())),
        origin);
  }

  private static Origin place(SourceText source, Expression expression) {
    return Origin.of(source, expression.start(), expression.end());
  }
}
