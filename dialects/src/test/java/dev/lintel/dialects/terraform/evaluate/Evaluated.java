package dev.lintel.dialects.terraform.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.dialects.Shown;
import dev.lintel.model.Cause;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.model.Reason;
import dev.lintel.model.Target;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.HclParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Names for expressions: {@code local} by what a test gives, {@code var.x} without a value, {@code
 * aws_x.y} a resource of which an expression says what is set, and files.
 */
final class Evaluated implements Scope {
  final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> locals = new HashMap<>();
  private final Map<String, String> resources = new HashMap<>();
  private final Map<String, String> files = new TreeMap<>();

  Evaluated local(String name, String expression) {
    locals.put(name, expression);
    return this;
  }

  /** A resource by its address, and an object of the attributes it sets. */
  Evaluated resource(String address, String attributes) {
    resources.put(address, attributes);
    return this;
  }

  Evaluated file(String path, String text) {
    files.put(path, text);
    return this;
  }

  Value value(String expression) {
    return value("main.tf", expression);
  }

  private Value value(String path, String text) {
    SourceText source = SourceText.of(path, text);
    Expression expression = HclParser.expression(source, 0, text.length());
    return Evaluator.evaluate(expression, this, source);
  }

  String shown(String expression) {
    problems.clear();
    String shown = Shown.of(value(expression));
    return problems.isEmpty() ? shown : shown + " !";
  }

  /**
   * Lines of {@code expression => value}, where {@code !} after the value says that a problem is
   * told.
   */
  void check(String table) {
    List<String> found = new ArrayList<>();
    List<String> wanted = table.lines().filter(line -> !line.isBlank()).toList();
    for (String line : wanted) {
      String expression = line.substring(0, line.lastIndexOf(" => "));
      found.add(expression + " => " + shown(expression.strip()));
    }
    assertThat(found).isEqualTo(wanted);
  }

  @Override
  public Value lookup(String root, String name, Origin at) {
    if (root.equals("local") && locals.containsKey(name)) {
      Value value = value(name + ".tf", locals.get(name));
      return value.at(at.leadingTo(value.origin()));
    }
    if (root.equals("var")) {
      Cause cause = new Cause(Reason.VARIABLE, "var." + name + " has no value", at);
      return new Value.Unknown(List.of(cause), Hints.symbol("var." + name), at);
    }
    String address = root + "." + name;
    if (resources.containsKey(address)) {
      Value value = value(name + ".tf", resources.get(address));
      return resource(value, address, at);
    }
    problem(new Problem(Problem.Level.ERROR, "no " + address, at));
    return Value.Unknown.of(Reason.MALFORMED, "no " + address, at);
  }

  /** As the loader makes them: open, and read from their address. */
  private static Value resource(Value value, String address, Origin at) {
    Origin written = value.origin().readFrom(new Target(address, ""));
    return switch (value) {
      case Value.Mapping one ->
          new Value.Mapping(
              one.type(),
              one.entries(),
              Optional.of(new Cause(Reason.COMPUTED, "given by the cloud", at)),
              at.leadingTo(written).readFrom(new Target(address, "")));
      case Value.Sequence counted -> {
        List<Value> instances = new ArrayList<>();
        for (int i = 0; i < counted.elements().size(); i++)
          instances.add(resource(counted.elements().get(i).value(), address + "[" + i + "]", at));
        yield Value.Sequence.of(Value.SequenceType.TUPLE, instances, at);
      }
      default -> value;
    };
  }

  @Override
  public Optional<Value> output(String module, Optional<Value> key, String output, Origin at) {
    return Optional.of(Value.Unknown.of(Reason.MODULE, module + " is not available", at));
  }

  @Override
  public Value missing(String resource, String attribute, Origin at) {
    return new Value.Reference(resource, attribute, at);
  }

  @Override
  public Files files() {
    return new Files() {
      @Override
      public Content read(String path) {
        String text = files.get(path);
        if (text == null) return new Content.Missing("does not exist");
        return new Content.Found(SourceText.of(path, text), text.getBytes(StandardCharsets.UTF_8));
      }

      @Override
      public Listing list(String directory) {
        return new Listing.Found(List.copyOf(files.keySet()));
      }
    };
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }
}
