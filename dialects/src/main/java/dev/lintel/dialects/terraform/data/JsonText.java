package dev.lintel.dialects.terraform.data;

import dev.lintel.model.Element;
import dev.lintel.model.Value;
import dev.lintel.syntax.json.GoStrings;
import java.util.Map;
import java.util.Optional;

/** Values as JSON, letter for letter as Go's encoder writes them, where they are wholly known. */
public final class JsonText {
  private final StringBuilder text = new StringBuilder();
  private final boolean indented;
  private boolean known = true;

  private JsonText(boolean indented) {
    this.indented = indented;
  }

  /** With two blanks for each level. */
  static Optional<String> indented(Value value) {
    return new JsonText(true).print(value);
  }

  /** Without blanks. */
  public static Optional<String> minified(Value value) {
    return new JsonText(false).print(value);
  }

  private Optional<String> print(Value value) {
    write(value, 0);
    return known ? Optional.of(text.toString()) : Optional.empty();
  }

  private void write(Value value, int level) {
    switch (value) {
      case Value.Mapping mapping -> writeObject(mapping, level);
      case Value.Sequence sequence -> writeArray(sequence, level);
      case Value.Text plain -> GoStrings.quote(plain.value(), text);
      case Value.Encoded encoded -> {
        if (encoded.text().isPresent()) GoStrings.quote(encoded.text().get(), text);
        else known = false;
      }
      case Value.Number number -> text.append(number.value().toPlainString());
      case Value.Bool bool -> text.append(bool.value());
      case Value.Absent _ -> text.append("null");
      case Value.Reference _, Value.PartialText _, Value.Unknown _ -> known = false;
    }
  }

  private void writeObject(Value.Mapping mapping, int level) {
    if (mapping.open().isPresent()) known = false;
    text.append('{');
    boolean first = true;
    for (Map.Entry<String, Element> entry : mapping.entries().entrySet()) {
      if (!known) return;
      separate(first, level + 1);
      first = false;
      GoStrings.quote(entry.getKey(), text);
      text.append(indented ? ": " : ":");
      write(entry.getValue(), level + 1);
    }
    close(first, level, '}');
  }

  private void writeArray(Value.Sequence sequence, int level) {
    if (sequence.open().isPresent()) known = false;
    text.append('[');
    boolean first = true;
    for (Element element : sequence.elements()) {
      if (!known) return;
      separate(first, level + 1);
      first = false;
      write(element, level + 1);
    }
    close(first, level, ']');
  }

  private void write(Element element, int level) {
    if (element.sure()) write(element.value(), level);
    else known = false;
  }

  private void separate(boolean first, int level) {
    if (!first) text.append(',');
    newLine(level);
  }

  private void close(boolean empty, int level, char bracket) {
    if (!empty) newLine(level);
    text.append(bracket);
  }

  private void newLine(int level) {
    if (!indented) return;
    text.append('\n');
    for (int i = 0; i < level; i++) text.append("  ");
  }
}
