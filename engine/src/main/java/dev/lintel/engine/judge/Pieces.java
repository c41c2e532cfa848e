package dev.lintel.engine.judge;

import dev.lintel.engine.function.Addresses;
import dev.lintel.engine.function.Credentials;
import dev.lintel.engine.function.Policies;
import dev.lintel.engine.logic.Truth;
import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.Reading;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which pieces of its first argument made a function true. */
final class Pieces {
  private Pieces() {}

  /** Empty where the arguments as a whole say it best. */
  static List<Value> deciding(Expression.Call call, List<Datum> arguments, Truth truth) {
    if (truth != Truth.TRUE) return List.of();
    Value first = Interpreter.plain(arguments.getFirst());
    return switch (call.function()) {
      case NET_WORLD -> Addresses.deciding(first);
      case IAM_EVERY -> Policies.deciding(first);
      case IAM_PUBLIC -> Policies.everybody(first);
      case IAM_ALLOWS -> Policies.allowing(first, text(call, 1), text(call, 2));
      case SECRET_FOUND -> Credentials.deciding("", first);
      case SIZE,
          STARTS_WITH,
          ENDS_WITH,
          CONTAINS,
          MATCHES,
          STATED,
          LITERAL,
          NET_ADMITS,
          IAM_DENIES_PLAIN_HTTP,
          KUBERNETES_SELECTS,
          LOGS_CATCHES,
          VERSION_AT_LEAST ->
          List.of();
    };
  }

  private static String text(Expression.Call call, int index) {
    Expression argument = call.arguments().get(index);
    boolean text =
        argument instanceof Expression.Literal literal && literal.value() instanceof Constant.Text;
    return text ? ((Constant.Text) ((Expression.Literal) argument).value()).value() : "*";
  }

  /** A piece with the name of where it stands in the whole: {@code sources[1]}. */
  static Reading named(Reading whole, Value piece) {
    return whole.piece(suffix(whole.value(), piece), piece);
  }

  private static String suffix(Value whole, Value piece) {
    String found = find(whole, piece, 0);
    return found == null ? "" : found;
  }

  private static @Nullable String find(Value whole, Value piece, int depth) {
    if (whole == piece) return "";
    if (depth > 3) return null;
    if (whole instanceof Value.Sequence list) {
      List<Element> elements = list.elements();
      for (int i = 0; i < elements.size(); i++) {
        String inner = find(elements.get(i).value(), piece, depth + 1);
        if (inner != null) return "[" + i + "]" + inner;
      }
    }
    if (whole instanceof Value.Mapping map)
      for (Map.Entry<String, Element> entry : map.entries().entrySet()) {
        String inner = find(entry.getValue().value(), piece, depth + 1);
        if (inner != null) return "." + entry.getKey() + inner;
      }
    return null;
  }
}
