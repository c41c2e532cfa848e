package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.HclParser;
import dev.lintel.syntax.hcl.HclSyntaxException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Templates in files and in texts: their names are the entries of a map. */
final class TemplateFunctions {
  private TemplateFunctions() {}

  static Value file(Arguments a) {
    String path = FileFunctions.path(a, 0);
    if (path == null) return a.outcome();
    Files.Content.Found found = FileFunctions.read(path, a);
    if (found == null) return a.outcome();
    if (!found.text().valid()) return a.fail(0, "must name a file of UTF-8 text");
    return render(found.text(), a);
  }

  static Value text(Arguments a) {
    String text = a.text(0);
    if (text == null) return a.outcome();
    Optional<SourceText> file = JsonDecoder.wholeFile(a.value(0).origin(), text);
    return render(file.orElseGet(() -> SourceText.of("", text)), a);
  }

  private static Value render(SourceText source, Arguments a) {
    Optional<Cause> open = Optional.empty();
    Names names = null;
    if (a.value(1) instanceof Value.Unknown || a.value(1) instanceof Value.Reference) {
      open = Optional.of(new Causes().add(a.value(1)).first(a.at));
    } else {
      Value.Mapping variables = a.mapping(1);
      if (variables == null) return a.outcome();
      open = variables.open();
      names = names(variables);
    }
    boolean ours = source.path().isEmpty();
    try {
      Expression template = HclParser.template(source, 0, source.length());
      Scope scope = new Variables(a.evaluation.scope, open, ours ? a.at : null, a.function);
      Value value = a.evaluation.evaluateIn(source, template, scope, names);
      Origin inner = value.origin();
      Origin at = a.place();
      if (inner.sensitive()) at = at.asSensitive();
      return value.at(ours ? at : at.leadingTo(inner));
    } catch (HclSyntaxException e) {
      return a.fail(0, "is no template: " + e.problem().message());
    }
  }

  private static @Nullable Names names(Value.Mapping variables) {
    Names names = null;
    for (Map.Entry<String, Element> entry : variables.entries().entrySet()) {
      Element element = entry.getValue();
      Value value =
          element.sure()
              ? element.value()
              : new Causes()
                  .add(Causes.condition(element.value().origin()))
                  .unknown(Hints.NONE, element.value().origin());
      names = new Names(entry.getKey(), value, names);
    }
    return names;
  }

  /** Inside a template no name means anything but its variables. */
  private record Variables(
      Scope outer, Optional<Cause> open, @Nullable Origin place, String function) implements Scope {
    @Override
    public Value lookup(String root, String name, Origin at) {
      if (open.isPresent()) return new Causes().add(open.get()).unknown(Hints.NONE, at);
      String message =
          "\""
              + root
              + "\" is no variable of this template; add it to the second argument of "
              + function
              + "().";
      problem(new Problem(Problem.Level.ERROR, message, at));
      return Value.Unknown.of(Reason.MALFORMED, message, at);
    }

    @Override
    public Optional<Value> output(String module, Optional<Value> key, String output, Origin at) {
      return Optional.of(lookup("module", module, at));
    }

    @Override
    public Value missing(String resource, String attribute, Origin at) {
      return outer.missing(resource, attribute, at);
    }

    @Override
    public Files files() {
      return outer.files();
    }

    @Override
    public void problem(Problem problem) {
      outer.problem(
          place == null ? problem : new Problem(problem.level(), problem.message(), place));
    }
  }
}
