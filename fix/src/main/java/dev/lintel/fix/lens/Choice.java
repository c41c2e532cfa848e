package dev.lintel.fix.lens;

import dev.lintel.fix.solve.Constraint;
import dev.lintel.fix.solve.Satisfaction;
import dev.lintel.knowledge.Spelling;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.ValueType;
import dev.lintel.schema.AttributeSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the value that satisfies a constraint: the one that the rule prefers, else the nearest
 * that the spelling can say.
 *
 * @param schema what the provider says of the attribute
 * @param preferred the value that the rule names
 * @param usual the value that holds where nothing is said
 */
record Choice(
    ValueType type,
    List<Spelling.Meaning> map,
    Optional<AttributeSchema> schema,
    Optional<Constant> preferred,
    Optional<Constant> usual) {

  /** Empty where only a person can say. */
  Optional<Constant> of(Constraint constraint) {
    List<Constant> candidates = new ArrayList<>();
    preferred.ifPresent(candidates::add);
    candidates.addAll(candidates(constraint));
    for (Constant candidate : candidates)
      if (Satisfaction.of(constraint, candidate) && raw(candidate).isPresent())
        return Optional.of(candidate);
    return Optional.empty();
  }

  private List<Constant> candidates(Constraint constraint) {
    return switch (constraint) {
      case Constraint.OneOf some -> allowedFirst(some.values());
      case Constraint.AtLeast least -> numbers(least.bound(), least.strict() ? 1 : 0, false);
      case Constraint.AtMost most -> numbers(most.bound(), most.strict() ? -1 : 0, true);
      case Constraint.NoneOf none -> others(none);
      case Constraint.Like _ -> listed();
      case Constraint.AtLeastVersion least -> List.of(new Constant.Text(least.version()));
      case Constraint.Present present when present.stated() ->
          usual.map(List::of).orElse(List.of());
      case Constraint.Present _,
          Constraint.Contains _,
          Constraint.Lacks _,
          Constraint.Absent _,
          Constraint.DeniesPlainHttp _,
          Constraint.Created _,
          Constraint.Asked _ ->
          List.of();
    };
  }

  /** Those that the provider's documentation lists come first. */
  private List<Constant> allowedFirst(List<Constant> values) {
    List<String> allowed = schema.map(AttributeSchema::allowed).orElse(List.of());
    List<Constant> first = new ArrayList<>();
    for (Constant value : values)
      if (value instanceof Constant.Text text && allowed.contains(text.value())) first.add(value);
    for (Constant value : values) if (!first.contains(value)) first.add(value);
    return first;
  }

  /** The other one of two. */
  private List<Constant> others(Constraint.NoneOf none) {
    List<Constant> left = new ArrayList<>();
    List<Constant> all =
        type == ValueType.BOOLEAN
            ? List.of(new Constant.Bool(true), new Constant.Bool(false))
            : meanings();
    for (Constant one : all) if (!none.values().contains(one)) left.add(one);
    return left.size() == 1 ? left : List.of();
  }

  private List<Constant> numbers(BigDecimal bound, int step, boolean largestFirst) {
    List<Constant.Number> all = new ArrayList<>();
    for (Constant one : listed()) {
      if (one instanceof Constant.Number number) all.add(number);
      if (one instanceof Constant.Text text) number(text.value()).ifPresent(all::add);
    }
    Comparator<Constant.Number> order = Comparator.comparing(Constant.Number::value);
    all.sort(largestFirst ? order.reversed() : order);
    all.add(new Constant.Number(bound.add(BigDecimal.valueOf(step))));
    return List.copyOf(all);
  }

  private static Optional<Constant.Number> number(String text) {
    try {
      return Optional.of(new Constant.Number(new BigDecimal(text)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** What the spelling's map or the provider's documentation lists. */
  private List<Constant> listed() {
    if (!map.isEmpty()) return meanings();
    List<Constant> all = new ArrayList<>();
    for (String text : schema.map(AttributeSchema::allowed).orElse(List.of()))
      all.add(new Constant.Text(text));
    return all;
  }

  private List<Constant> meanings() {
    List<Constant> all = new ArrayList<>();
    for (Spelling.Meaning meaning : map)
      if (!meaning.anyOther() && !all.contains(meaning.value())) all.add(meaning.value());
    return all;
  }

  /** How the spelling says a value; empty where it cannot. */
  Optional<Constant> raw(Constant value) {
    if (map.isEmpty()) return Optional.of(value);
    for (Spelling.Meaning meaning : map)
      if (!meaning.anyOther() && meaning.value().equals(value))
        return Optional.of(new Constant.Text(meaning.raw()));
    return Optional.empty();
  }
}
