package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts, and what of them is known. */
final class Texts {
  /** A longer text is not made: UTF-16 units. */
  static final int LONGEST = 4 << 20;

  private Texts() {}

  /** The known text of a value that is one, else null. */
  static @Nullable String known(Value value) {
    if (value instanceof Value.Text text) return text.value();
    return value instanceof Value.Encoded encoded ? encoded.text().orElse(null) : null;
  }

  /** The known text of a primitive, as Terraform converts it, else null. */
  static @Nullable String primitive(Value value) {
    return switch (value) {
      case Value.Text text -> text.value();
      case Value.Encoded encoded -> encoded.text().orElse(null);
      case Value.Number number -> Numbers.print(number.value());
      case Value.Bool bool -> bool.value() ? "true" : "false";
      case Value.Absent _, Value.Sequence _, Value.Mapping _ -> null;
      case Value.Reference _, Value.PartialText _, Value.Unknown _ -> null;
    };
  }

  /** Terraform's texts are in Unicode's composed form. */
  static String normal(String text) {
    for (int i = 0; i < text.length(); i++)
      if (text.charAt(i) >= 0x300) return Normalizer.normalize(text, Normalizer.Form.NFC);
    return text;
  }

  /** The known beginning: all of a known text. */
  static String prefix(Value value) {
    if (value instanceof Value.PartialText text) {
      String first = known(text.pieces().getFirst());
      return first == null ? "" : first;
    }
    String known = known(value);
    return known == null ? "" : known;
  }

  static String suffix(Value value) {
    if (value instanceof Value.PartialText text) {
      String last = known(text.pieces().getLast());
      return last == null ? "" : last;
    }
    String known = known(value);
    return known == null ? "" : known;
  }

  /** Whether a piece that is certainly in the text holds a part. */
  static boolean surelyContains(Value.PartialText text, String part) {
    for (Value piece : text.pieces()) {
      String known = known(piece);
      if (known != null && known.contains(part)) return true;
    }
    return false;
  }

  /** Whether a text could be the partly known one. */
  static boolean possible(Value.PartialText partial, String text) {
    int from = 0;
    List<Value> pieces = partial.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      String known = known(pieces.get(i));
      if (known == null) continue;
      if (i == pieces.size() - 1)
        return text.length() - known.length() >= from && text.endsWith(known);
      int found = text.indexOf(known, from);
      if (found < 0 || (i == 0 && found > 0)) return false;
      from = found + known.length();
    }
    return true;
  }

  /** Puts pieces together: a text where all are known, else a text with unknown parts. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private @Nullable List<Value> pieces;
    private @Nullable Origin textOrigin;
    private final Origin at;
    private boolean sensitive;
    private long length;

    Builder(Origin at) {
      this.at = at;
    }

    Builder literal(String part, Origin origin) {
      if (part.isEmpty()) return this;
      if (textOrigin == null) textOrigin = origin;
      length += part.length();
      if (length <= LONGEST) text.append(part);
      return this;
    }

    /** Appends a primitive, a reference, an unknown or a text with unknown parts. */
    Builder add(Value value) {
      sensitive |= value.origin().sensitive();
      String known = primitive(value);
      if (known != null) return literal(known, value.origin());
      if (value instanceof Value.PartialText partial) partial.pieces().forEach(this::add);
      else piece(value);
      return this;
    }

    private void piece(Value value) {
      flush();
      if (pieces == null) pieces = new ArrayList<>();
      pieces.add(
          value instanceof Value.Reference || value instanceof Value.Unknown
              ? value
              : new Causes().add(value).unknown(dev.lintel.model.Hints.NONE, value.origin()));
    }

    private void flush() {
      if (text.isEmpty()) return;
      if (pieces == null) pieces = new ArrayList<>();
      pieces.add(new Value.Text(text.toString(), textOrigin == null ? at : textOrigin));
      text.setLength(0);
      textOrigin = null;
    }

    Origin place() {
      return at;
    }

    void mark(boolean secret) {
      sensitive |= secret;
    }

    boolean tooLong() {
      return length > LONGEST;
    }

    Value build() {
      Origin origin = sensitive ? at.asSensitive() : at;
      if (pieces == null) return new Value.Text(normal(text.toString()), origin);
      flush();
      if (pieces.size() == 1) {
        Value only = pieces.getFirst();
        return only.at(origin.leadingTo(only.origin()));
      }
      return new Value.PartialText(pieces, origin);
    }
  }
}
