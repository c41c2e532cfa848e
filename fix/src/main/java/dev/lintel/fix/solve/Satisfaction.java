package dev.lintel.fix.solve;

import dev.lintel.fix.solve.Constraint.Absent;
import dev.lintel.fix.solve.Constraint.Asked;
import dev.lintel.fix.solve.Constraint.AtLeast;
import dev.lintel.fix.solve.Constraint.AtLeastVersion;
import dev.lintel.fix.solve.Constraint.AtMost;
import dev.lintel.fix.solve.Constraint.Contains;
import dev.lintel.fix.solve.Constraint.Created;
import dev.lintel.fix.solve.Constraint.DeniesPlainHttp;
import dev.lintel.fix.solve.Constraint.Lacks;
import dev.lintel.fix.solve.Constraint.Like;
import dev.lintel.fix.solve.Constraint.NoneOf;
import dev.lintel.fix.solve.Constraint.OneOf;
import dev.lintel.fix.solve.Constraint.Present;
import dev.lintel.knowledge.language.Constant;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a value that somebody names would do. */
public final class Satisfaction {
  private Satisfaction() {}

  public static boolean of(Constraint constraint, Constant value) {
    return switch (constraint) {
      case OneOf some -> some.values().contains(value);
      case NoneOf none -> !none.values().contains(value);
      case AtLeast least -> number(value).map(n -> compare(n, least)).orElse(false);
      case AtMost most -> number(value).map(n -> compare(n, most)).orElse(false);
      case AtLeastVersion least ->
          value instanceof Constant.Text text && text.value().equals(least.version());
      case Like like -> value instanceof Constant.Text text && like(like, text.value());
      case Contains held ->
          value instanceof Constant.Items items && items.elements().containsAll(held.values());
      case Present _ -> !(value instanceof Constant.Null);
      case Absent _ -> value instanceof Constant.Null;
      case Asked _ -> true;
      case Lacks _, DeniesPlainHttp _, Created _ -> false;
    };
  }

  private static boolean compare(BigDecimal value, AtLeast least) {
    int order = value.compareTo(least.bound());
    return least.strict() ? order > 0 : order >= 0;
  }

  private static boolean compare(BigDecimal value, AtMost most) {
    int order = value.compareTo(most.bound());
    return most.strict() ? order < 0 : order <= 0;
  }

  private static boolean like(Like like, String text) {
    return like.wanted()
        == switch (like.test()) {
          case STARTS_WITH -> text.startsWith(like.argument());
          case ENDS_WITH -> text.endsWith(like.argument());
          case CONTAINS -> text.contains(like.argument());
          case MATCHES -> Pattern.compile(like.argument()).matcher(text).find();
          case SIZE,
              STATED,
              LITERAL,
              SECRET_FOUND,
              NET_WORLD,
              NET_ADMITS,
              IAM_EVERY,
              IAM_ALLOWS,
              IAM_PUBLIC,
              IAM_DENIES_PLAIN_HTTP,
              KUBERNETES_SELECTS,
              LOGS_CATCHES,
              VERSION_AT_LEAST ->
              throw new IllegalStateException("no test of a text: " + like.test());
        };
  }

  private static Optional<BigDecimal> number(Constant value) {
    return value instanceof Constant.Number number ? Optional.of(number.value()) : Optional.empty();
  }
}
