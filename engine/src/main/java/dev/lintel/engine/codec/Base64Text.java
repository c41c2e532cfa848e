package dev.lintel.engine.codec;

import dev.lintel.model.Value;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Text behind Base64 (RFC 4648). */
final class Base64Text {
  private Base64Text() {}

  static Value decode(Value value) {
    if (value instanceof Value.Encoded encoded && encoded.format() == Value.Format.BASE64)
      return encoded.decoded().at(encoded.origin());
    if (!(value instanceof Value.Text text)) return Documents.opaque(value);
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(text.value());
      String decoded =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Value.Text(decoded, text.origin());
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return Documents.malformed(value, "text in Base64 was expected");
    }
  }
}
