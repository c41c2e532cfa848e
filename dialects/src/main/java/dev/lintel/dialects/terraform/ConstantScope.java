package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.evaluate.Files;
import dev.lintel.dialects.terraform.evaluate.Scope;
import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.util.Optional;

/** Where no names may stand: defaults of variables, files of values. */
final class ConstantScope implements Scope {
  private final Files files;
  private final Problems problems;

  ConstantScope(Files files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  @Override
  public Value lookup(String root, String name, Origin at) {
    return refuse(name.isEmpty() ? root : root + "." + name, at);
  }

  @Override
  public Optional<Value> output(String module, Optional<Value> key, String output, Origin at) {
    return Optional.of(refuse("module." + module, at));
  }

  private Value refuse(String name, Origin at) {
    String message = name + " cannot be used here: only constants can; write the value itself";
    problems.warning(at, message);
    return Unknowns.of(Reason.MALFORMED, message, at);
  }

  @Override
  public Value missing(String resource, String attribute, Origin at) {
    return refuse(resource + "." + attribute, at);
  }

  @Override
  public Files files() {
    return files;
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }
}
