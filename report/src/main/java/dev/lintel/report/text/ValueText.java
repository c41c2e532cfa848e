package dev.lintel.report.text;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Secrets;
import dev.lintel.model.Value;
import dev.lintel.report.EncodedText;
import dev.lintel.report.Numbers;
import dev.lintel.report.source.Columns;
import java.util.List;
import java.util.Map;

/**
 * Prints values: {@code ?} stands for what is unknown, with the reason; {@code →} for references.
 */
final class ValueText {
  private static final int LONGEST = 200;

  private final Style style;
  private final boolean reveal;
  private final StringBuilder out;

  ValueText(Style style, boolean reveal, StringBuilder out) {
    this.style = style;
    this.reveal = reveal;
    this.out = out;
  }

  void entries(Value.Mapping mapping, int depth) {
    for (Map.Entry<String, Element> entry : mapping.entries().entrySet()) {
      if (!entry.getValue().sure()) indent(depth).append(style.dim("maybe")).append('\n');
      property(key(entry.getKey()), entry.getValue().value(), depth);
    }
    if (mapping.open().isPresent()) more(mapping.open().get(), depth);
  }

  void property(String name, Value value, int depth) {
    indent(depth).append(Columns.clean(name)).append(" = ");
    value(name, value, depth);
    out.append('\n');
  }

  private void value(String name, Value value, int depth) {
    switch (value) {
      case Value.Absent _ -> out.append(style.dim("null"));
      case Value.Bool bool -> out.append(bool.value());
      case Value.Number number -> out.append(Numbers.text(number.value()));
      case Value.Text text -> out.append(quoted(text(name, text)));
      case Value.Encoded encoded -> value(name, EncodedText.of(encoded), depth);
      case Value.Reference reference ->
          out.append(style.file("→ " + Columns.clean(reference.expression())));
      case Value.PartialText partial -> partial(name, partial);
      case Value.Unknown unknown -> out.append(style.warning("? " + reasons(unknown.causes())));
      case Value.Sequence sequence -> sequence(name, sequence, depth);
      case Value.Mapping mapping -> mapping(mapping, depth);
    }
  }

  private void sequence(String name, Value.Sequence sequence, int depth) {
    if (sequence.elements().isEmpty() && sequence.open().isEmpty()) {
      out.append("[]");
      return;
    }
    out.append("[\n");
    for (Element element : sequence.elements()) {
      indent(depth + 1);
      if (!element.sure()) out.append(style.dim("maybe "));
      value(name, element.value(), depth + 1);
      out.append('\n');
    }
    if (sequence.open().isPresent()) more(sequence.open().get(), depth + 1);
    indent(depth).append(']');
  }

  private void mapping(Value.Mapping mapping, int depth) {
    if (mapping.entries().isEmpty() && mapping.open().isEmpty()) {
      out.append("{}");
      return;
    }
    out.append("{\n");
    entries(mapping, depth + 1);
    indent(depth).append('}');
  }

  private void partial(String name, Value.PartialText partial) {
    out.append('"');
    for (Value piece : partial.pieces()) {
      switch (piece) {
        case Value.Text text -> out.append(Columns.clean(text(name, text)));
        case Value.Reference reference ->
            out.append(style.file("${→ " + Columns.clean(reference.expression()) + "}"));
        case Value.Unknown unknown ->
            out.append(style.warning("${? " + reasons(unknown.causes()) + "}"));
        case Value.Absent _, Value.Bool _, Value.Number _, Value.Sequence _, Value.Mapping _ ->
            out.append("${?}");
        case Value.PartialText inner -> partial(name, inner);
        case Value.Encoded inner -> value(name, EncodedText.of(inner), 0);
      }
    }
    out.append('"');
  }

  private void more(Cause cause, int depth) {
    indent(depth).append(style.warning("… maybe more: " + reasons(List.of(cause)))).append('\n');
  }

  private static String key(String key) {
    return key.equals(Value.Mapping.UNKNOWN_KEY) ? "[?]" : key;
  }

  private StringBuilder indent(int depth) {
    return out.append("  ".repeat(depth));
  }

  private String text(String name, Value.Text text) {
    if (reveal || text.value().isEmpty()) return text.value();
    return text.origin().sensitive() ? Secrets.MASK : Secrets.mask(name, text.value());
  }

  private static String quoted(String text) {
    String shown = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return '"' + Columns.cut(Columns.clean(shown), LONGEST) + '"';
  }

  private static String reasons(List<Cause> causes) {
    StringBuilder text = new StringBuilder();
    for (Cause cause : causes) {
      if (!text.isEmpty()) text.append("; ");
      text.append(cause.reason().word());
      if (!cause.detail().isEmpty()) text.append(": ").append(cause.detail());
      text.append(" (").append(cause.where()).append(')');
    }
    return Columns.clean(text.toString());
  }
}
