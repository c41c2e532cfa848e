package dev.lintel.report;

import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.syntax.json.GoStrings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The text that {@code jsonencode} makes of a value that is not all known: known pieces as they
 * will stand there, with what is unknown between them. Keys are sorted and {@code < > &} escaped,
 * as Terraform does.
 */
public final class EncodedText {
  private final List<Value> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Value.Encoded encoded;

  private EncodedText(Value.Encoded encoded) {
    this.encoded = encoded;
  }

  /** The value as a known text, or as one that is known in part. */
  public static Value of(Value.Encoded encoded) {
    if (encoded.text().isPresent()) return new Value.Text(encoded.text().get(), encoded.origin());
    if (encoded.format() != Value.Format.JSON)
      return Value.Unknown.of(Reason.FUNCTION, "encodes what is not all known", encoded.origin());
    EncodedText writer = new EncodedText(encoded);
    writer.write(encoded.decoded());
    writer.endPiece();
    return new Value.PartialText(writer.pieces, encoded.origin());
  }

  private void write(Value value) {
    switch (value) {
      case Value.Absent _ -> text.append("null");
      case Value.Bool bool -> text.append(bool.value());
      case Value.Number number -> text.append(Numbers.text(number.value()));
      case Value.Text known -> GoStrings.quote(known.value(), text);
      case Value.Encoded inner -> write(of(inner));
      case Value.PartialText partial -> partial(partial);
      case Value.Reference _, Value.Unknown _ -> piece(value);
      case Value.Sequence sequence -> sequence(sequence);
      case Value.Mapping mapping -> mapping(mapping);
    }
  }

  private void partial(Value.PartialText partial) {
    text.append('"');
    for (Value piece : partial.pieces()) {
      if (piece instanceof Value.Text known) GoStrings.escape(known.value(), text);
      else piece(piece);
    }
    text.append('"');
  }

  private void sequence(Value.Sequence sequence) {
    if (sequence.open().isPresent()) {
      piece(new Value.Unknown(List.of(sequence.open().get()), Hints.NONE, sequence.origin()));
      return;
    }
    text.append('[');
    boolean first = true;
    for (Element element : sequence.elements()) {
      if (!first) text.append(',');
      first = false;
      write(element.value());
    }
    text.append(']');
  }

  private void mapping(Value.Mapping mapping) {
    if (mapping.open().isPresent()) {
      piece(new Value.Unknown(List.of(mapping.open().get()), Hints.NONE, mapping.origin()));
      return;
    }
    text.append('{');
    boolean first = true;
    for (Map.Entry<String, Element> entry : new TreeMap<>(mapping.entries()).entrySet()) {
      if (!first) text.append(',');
      first = false;
      GoStrings.quote(entry.getKey(), text);
      text.append(':');
      write(entry.getValue().value());
    }
    text.append('}');
  }

  private void piece(Value value) {
    endPiece();
    pieces.add(value);
  }

  private void endPiece() {
    if (text.isEmpty()) return;
    pieces.add(new Value.Text(text.toString(), encoded.origin()));
    text.setLength(0);
  }
}
