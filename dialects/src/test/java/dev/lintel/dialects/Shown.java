package dev.lintel.dialects;

import dev.lintel.model.Element;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import java.util.stream.Collectors;

/** Values in one line, for comparing. */
public final class Shown {
  private Shown() {}

  public static String of(Value value) {
    return switch (value) {
      case Value.Absent _ -> "absent";
      case Value.Bool bool -> String.valueOf(bool.value());
      case Value.Number number -> number.value().toPlainString();
      case Value.Text text -> '"' + text.value() + '"';
      case Value.Reference reference -> "&" + reference.expression();
      case Value.PartialText text ->
          text.pieces().stream().map(Shown::of).collect(Collectors.joining(" ", "<", ">"));
      case Value.Unknown unknown ->
          "?"
              + unknown.causes().get(0).reason().word()
              + unknown.hints().symbol().map(s -> "(" + s + ")").orElse("");
      case Value.Encoded encoded -> "json(" + of(encoded.decoded()) + ")";
      case Value.Sequence sequence ->
          sequence.elements().stream().map(Shown::of).collect(Collectors.joining(", ", "[", ""))
              + (sequence.open().isPresent() ? " ...]" : "]");
      case Value.Mapping mapping ->
          mapping.entries().entrySet().stream()
                  .map(e -> e.getKey() + "=" + of(e.getValue()))
                  .collect(Collectors.joining(", ", "{", ""))
              + (mapping.open().isPresent() ? " ...}" : "}");
    };
  }

  private static String of(Element element) {
    return (element.sure() ? "" : "maybe ") + of(element.value());
  }

  /** The lines of a value's chain, from where it is used to where it is written. */
  public static String chain(Value value) {
    return value.origin().chain().stream().map(Origin::toString).collect(Collectors.joining(" > "));
  }
}
