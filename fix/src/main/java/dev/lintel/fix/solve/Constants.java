package dev.lintel.fix.solve;

import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values that stand in a requirement itself, and known values as such. */
final class Constants {
  private Constants() {}

  /** The elements of a list of literals; none where something else is in it. */
  static List<Constant> of(Expression list) {
    if (!(list instanceof Expression.ListLiteral literals)) return List.of();
    List<Constant> values = new ArrayList<>(literals.elements().size());
    for (Expression element : literals.elements()) {
      if (!(element instanceof Expression.Literal literal)) return List.of();
      values.add(literal.value());
    }
    return values;
  }

  /** A single known value. */
  static Optional<Constant> of(Value value) {
    return switch (value) {
      case Value.Bool bool -> Optional.of(new Constant.Bool(bool.value()));
      case Value.Number number -> Optional.of(new Constant.Number(number.value()));
      case Value.Text text -> Optional.of(new Constant.Text(text.value()));
      case Value.Absent _,
          Value.Sequence _,
          Value.Mapping _,
          Value.Reference _,
          Value.PartialText _,
          Value.Encoded _,
          Value.Unknown _ ->
          Optional.empty();
    };
  }
}
