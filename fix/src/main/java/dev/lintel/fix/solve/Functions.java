package dev.lintel.fix.solve;

import dev.lintel.engine.function.Addresses;
import dev.lintel.engine.logic.Truth;
import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.Reading;
import dev.lintel.fix.solve.Constraint.AtLeastVersion;
import dev.lintel.fix.solve.Constraint.DeniesPlainHttp;
import dev.lintel.fix.solve.Constraint.Lacks;
import dev.lintel.fix.solve.Constraint.Like;
import dev.lintel.fix.solve.Constraint.Present;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How each function is inverted; most only by a person. */
final class Functions {
  private final Atoms atoms;

  Functions(Atoms atoms) {
    this.atoms = atoms;
  }

  List<Plan> solve(Expression.Call call, boolean wanted, Ground ground) {
    Expression first = call.arguments().getFirst();
    return switch (call.function()) {
      case STATED -> wanted ? atoms.goal(first, ground, new Present(true)) : List.of();
      case STARTS_WITH, ENDS_WITH, CONTAINS, MATCHES -> like(call, wanted, ground);
      case NET_WORLD -> wanted ? List.of() : narrowed(first, ground);
      case IAM_DENIES_PLAIN_HTTP ->
          wanted ? atoms.goal(first, ground, new DeniesPlainHttp()) : List.of();
      case VERSION_AT_LEAST -> wanted ? version(call, ground) : List.of();
      case LITERAL, SECRET_FOUND, NET_ADMITS, IAM_EVERY, IAM_ALLOWS, IAM_PUBLIC, LOGS_CATCHES ->
          atoms.asked(first, ground);
      case SIZE, KUBERNETES_SELECTS -> List.of();
    };
  }

  private List<Plan> like(Expression.Call call, boolean wanted, Ground ground) {
    Expression text = call.arguments().getFirst();
    if (call.arguments().get(1) instanceof Expression.Literal literal
        && literal.value() instanceof Constant.Text argument)
      return atoms.goal(text, ground, new Like(call.function(), argument.value(), wanted));
    return atoms.asked(text, ground);
  }

  private List<Plan> version(Expression.Call call, Ground ground) {
    Expression version = call.arguments().getFirst();
    return call.arguments().get(1) instanceof Expression.Literal literal
            && literal.value() instanceof Constant.Text least
        ? atoms.goal(version, ground, new AtLeastVersion(least.value()))
        : atoms.asked(version, ground);
  }

  /** Takes out what opens the world, if others stay; else a person says who needs access. */
  private List<Plan> narrowed(Expression addresses, Ground ground) {
    List<Plan> plans = new ArrayList<>(2);
    Optional<Datum> datum = ground.datum(addresses);
    if (datum.isPresent()
        && datum.get() instanceof Reading reading
        && reading.value() instanceof Value.Sequence list
        && atoms.removable(reading)) {
      List<Value> opening = opening(list);
      if (!opening.isEmpty()) plans.add(Plan.of(Atoms.goal(reading, new Lacks(opening, true))));
    }
    plans.addAll(atoms.asked(addresses, ground));
    return plans;
  }

  /** The elements without which the rest is not the world; none where no other stays. */
  private static List<Value> opening(Value.Sequence list) {
    List<Value> opening = new ArrayList<>();
    Value.Sequence rest = list;
    while (Addresses.world(rest) == Truth.TRUE) {
      List<Value> next = Addresses.deciding(rest);
      if (next.isEmpty()) return List.of();
      opening.addAll(next);
      rest = without(list, opening);
    }
    return rest.elements().isEmpty() ? List.of() : opening;
  }

  private static Value.Sequence without(Value.Sequence list, List<Value> gone) {
    List<Element> left = new ArrayList<>();
    for (Element element : list.elements()) {
      boolean stays = true;
      for (Value one : gone) stays &= !one.equals(element.value());
      if (stays) left.add(element);
    }
    return new Value.Sequence(list.type(), left, list.open(), list.origin());
  }
}
