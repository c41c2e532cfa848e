package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.json.GoStrings;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions that convert, try, and tell what is secret. */
final class TypeFunctions {
  private TypeFunctions() {}

  static Value convert(Arguments a, Type type) {
    Value value = a.value(0);
    if (value instanceof Value.Absent) return a.passed(value);
    Value converted = a.converted(0, type);
    return converted == null ? a.outcome() : a.passed(converted);
  }

  static Value same(Arguments a) {
    return a.passed(a.value(0));
  }

  static Value sensitive(Arguments a) {
    return a.value(0).at(a.at.leadingTo(a.value(0).origin()).asSensitive());
  }

  /** What it came from is left out of its origin, since that says that it is secret. */
  static Value nonsensitive(Arguments a) {
    Value value = a.value(0);
    return value.origin().sensitive() ? value.at(a.at) : a.passed(value);
  }

  static Value isSensitive(Arguments a) {
    boolean sensitive = a.value(0).origin().sensitive();
    if (!sensitive && a.value(0) instanceof Value.Unknown) return a.outcome();
    return new Value.Bool(sensitive, a.at);
  }

  /** The first argument that has a value; one that may or may not have leaves a choice. */
  static Value attempt(Expression.Call call, Evaluation evaluation, @Nullable Names names) {
    Origin at = evaluation.place(call);
    if (call.arguments().isEmpty()) return evaluation.fail("try() needs an argument.", at);
    Value value = attempt(call.arguments(), evaluation, names, at);
    if (value != null) return value.at(at.leadingTo(value.origin()));
    evaluation.evaluate(call.arguments().getLast(), names);
    return evaluation.fail("No argument of try() has a value; give a default as the last.", at);
  }

  private static @Nullable Value attempt(
      List<Expression> arguments, Evaluation evaluation, @Nullable Names names, Origin at) {
    for (int i = 0; i < arguments.size(); i++) {
      Evaluation.Attempt attempt = evaluation.attempt(arguments.get(i), names);
      switch (attempt.course()) {
        case FAILED -> {}
        case FINE -> {
          return attempt.value();
        }
        case UNCERTAIN -> {
          Value rest = attempt(arguments.subList(i + 1, arguments.size()), evaluation, names, at);
          if (rest == null) return attempt.value();
          Causes causes = new Causes().add(attempt.value());
          if (causes.isEmpty()) causes.add(Causes.condition(attempt.value().origin()));
          return Choice.between(causes.all(at), attempt.value(), rest);
        }
      }
    }
    return null;
  }

  static Value can(Expression.Call call, Evaluation evaluation, @Nullable Names names) {
    Origin at = evaluation.place(call);
    Evaluation.Attempt attempt = evaluation.attempt(call.arguments().getFirst(), names);
    return switch (attempt.course()) {
      case FAILED -> new Value.Bool(false, at);
      case FINE -> new Value.Bool(true, at);
      case UNCERTAIN -> {
        Causes causes = new Causes().add(attempt.value());
        if (causes.isEmpty()) causes.add(Causes.condition(attempt.value().origin()));
        yield causes.unknown(Hints.NONE.withNotNull(), at);
      }
    };
  }

  /** Functions of the provider that is built into Terraform, or null. */
  static @Nullable Value ofTerraform(String name, Arguments a) {
    if (!name.equals("encode_expr") || a.size() != 1 || Causes.unsure(a.value(0))) return null;
    StringBuilder text = new StringBuilder();
    encode(a.value(0), 0, text);
    return a.text(text.toString());
  }

  private static void encode(Value value, int indent, StringBuilder text) {
    switch (value) {
      case Value.Absent _ -> text.append("null");
      case Value.Bool bool -> text.append(bool.value());
      case Value.Number number -> text.append(Numbers.print(number.value()));
      case Value.Text known -> quote(known.value(), text);
      case Value.Encoded encoded -> quote(encoded.text().orElse(""), text);
      case Value.Sequence sequence -> {
        text.append('[');
        boolean first = true;
        for (Element element : sequence.elements()) {
          if (!first) text.append(", ");
          first = false;
          encode(element.value(), indent, text);
        }
        text.append(']');
      }
      case Value.Mapping mapping -> {
        text.append('{');
        for (Map.Entry<String, Element> entry : Canonical.sorted(mapping.entries()).entrySet()) {
          text.append('\n').repeat(" ", indent + 2).append(entry.getKey()).append(" = ");
          encode(entry.getValue().value(), indent + 2, text);
        }
        if (!mapping.entries().isEmpty()) text.append('\n').repeat(" ", indent);
        text.append('}');
      }
      case Value.Reference _, Value.PartialText _, Value.Unknown _ -> text.append("null");
    }
  }

  private static void quote(String known, StringBuilder text) {
    StringBuilder quoted = new StringBuilder();
    GoStrings.quote(known, quoted);
    text.append(quoted.toString().replace("${", "$${").replace("%{", "%%{"));
  }
}
