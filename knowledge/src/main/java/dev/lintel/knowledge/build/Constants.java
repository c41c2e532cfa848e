package dev.lintel.knowledge.build;

import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Values as the catalogue writes them. */
final class Constants {
  private Constants() {}

  /** A value of a property; empty, with an error, if it does not fit the type. */
  static Optional<Constant> of(Report report, Node node, ValueType type) {
    Constant found = any(report, node);
    if (found == null) return Optional.empty();
    Constant fitting = fitting(found, node, type);
    if (fitting == null)
      report.error(
          node, "this does not fit a property of type " + type.word() + "; " + wanted(type));
    return Optional.ofNullable(fitting);
  }

  private static @Nullable Constant fitting(Constant found, Node node, ValueType type) {
    if (found instanceof Constant.Null) return null;
    return switch (type) {
      case BOOLEAN -> found instanceof Constant.Bool ? found : null;
      case NUMBER, DURATION, QUANTITY -> found instanceof Constant.Number ? found : null;
      case TEXT, IMAGE, RANGE, POLICY ->
          node instanceof ScalarNode scalar ? new Constant.Text(scalar.getValue()) : null;
      case LIST, CIDRS ->
          found instanceof Constant.Items ? found : new Constant.Items(List.of(found));
      case MAP -> null;
    };
  }

  private static String wanted(ValueType type) {
    return switch (type) {
      case BOOLEAN -> "write true or false";
      case NUMBER, DURATION, QUANTITY -> "write a number";
      case TEXT, IMAGE, RANGE, POLICY -> "write a text";
      case LIST, CIDRS -> "write a list";
      case MAP -> "an absent map is empty already: leave it out";
    };
  }

  private static @Nullable Constant any(Report report, Node node) {
    return switch (node) {
      case ScalarNode scalar -> scalar(scalar);
      case SequenceNode sequence -> items(report, sequence);
      default -> {
        report.error(node, "a value is expected here: true, a number, a text or a list");
        yield null;
      }
    };
  }

  private static @Nullable Constant items(Report report, SequenceNode sequence) {
    List<Constant> elements = new ArrayList<>();
    for (Node element : sequence.getValue()) {
      if (!(element instanceof ScalarNode scalar)) {
        report.error(element, "a list holds plain values here: texts, numbers, booleans");
        return null;
      }
      elements.add(scalar(scalar));
    }
    return new Constant.Items(elements);
  }

  private static Constant scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    if (scalar.getTag().equals(Tag.BOOL)) return new Constant.Bool(text.equalsIgnoreCase("true"));
    if (scalar.getTag().equals(Tag.NULL)) return new Constant.Null();
    BigDecimal number = number(scalar);
    return number == null ? new Constant.Text(text) : new Constant.Number(number);
  }

  private static @Nullable BigDecimal number(ScalarNode scalar) {
    if (!scalar.getTag().equals(Tag.INT) && !scalar.getTag().equals(Tag.FLOAT)) return null;
    if (scalar.getValue().length() > 40) return null;
    try {
      BigDecimal number = new BigDecimal(scalar.getValue());
      return Math.abs(number.scale()) > 40 ? null : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** A raw value as it is compared: booleans and numbers in their canonical form. */
  static String raw(Node key) {
    if (!(key instanceof ScalarNode scalar)) return "";
    BigDecimal number = number(scalar);
    if (number != null) return new Constant.Number(number).value().toPlainString();
    return scalar.getTag().equals(Tag.BOOL)
        ? scalar.getValue().toLowerCase(Locale.ROOT)
        : scalar.getValue();
  }
}
