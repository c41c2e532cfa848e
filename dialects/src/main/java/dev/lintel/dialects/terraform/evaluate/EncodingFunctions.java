package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.dialects.terraform.gzip.Gzip;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Functions that encode and decode texts. What is encoded is kept, with its origins. */
final class EncodingFunctions {
  private EncodingFunctions() {}

  static Value jsonEncode(Arguments a) {
    JsonEncoder.Result result = JsonEncoder.encode(a.value(0));
    Origin at = result.sensitive() ? a.at.asSensitive() : a.at;
    return new Value.Encoded(a.value(0), Value.Format.JSON, Optional.ofNullable(result.text()), at);
  }

  static Value jsonDecode(Arguments a) {
    if (a.value(0) instanceof Value.Encoded encoded && encoded.format() == Value.Format.JSON)
      return a.passed(encoded.decoded());
    String text = a.text(0);
    return text == null ? a.outcome(false) : JsonDecoder.decode(text, a);
  }

  static Value yamlEncode(Arguments a) {
    JsonEncoder.Result result = JsonEncoder.encode(a.value(0));
    Origin at = result.sensitive() ? a.at.asSensitive() : a.at;
    Optional<String> text =
        result.text() == null ? Optional.empty() : Optional.of(YamlEncoder.encode(a.value(0)));
    return new Value.Encoded(a.value(0), Value.Format.YAML, text, at);
  }

  static Value yamlDecode(Arguments a) {
    if (a.value(0) instanceof Value.Encoded encoded
        && (encoded.format() == Value.Format.JSON || encoded.format() == Value.Format.YAML))
      return a.passed(encoded.decoded());
    String text = a.text(0);
    return text == null ? a.outcome(false) : YamlDecoder.decode(text, a);
  }

  static Value csvDecode(Arguments a) {
    String text = a.text(0);
    return text == null ? a.outcome() : CsvDecoder.decode(text, a);
  }

  static Value base64Encode(Arguments a) {
    Value value = a.converted(0, Type.TEXT);
    if (value == null) return a.outcome();
    String text = Texts.known(value);
    boolean partly = value instanceof Value.PartialText || value instanceof Value.Encoded;
    if (text == null && !partly) return a.outcome();
    Optional<String> encoded =
        text == null
            ? Optional.empty()
            : Optional.of(
                Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    return new Value.Encoded(value, Value.Format.BASE64, encoded, a.place());
  }

  static Value base64Decode(Arguments a) {
    if (a.value(0) instanceof Value.Encoded encoded && encoded.format() == Value.Format.BASE64)
      return a.passed(encoded.decoded());
    String text = a.text(0);
    if (text == null) return a.outcome();
    byte[] bytes = bytes(text);
    if (bytes == null) return a.fail(0, "must be base64, which it is not");
    String decoded = decoded(bytes, StandardCharsets.UTF_8);
    return decoded == null ? a.fail(0, "must be the base64 of UTF-8 text") : a.text(decoded);
  }

  static byte @Nullable [] bytes(String base64) {
    String text = base64;
    if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)
      text = text.replace("\n", "").replace("\r", "");
    if (text.length() % 4 != 0) return null;
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  static Value base64Gzip(Arguments a) {
    String text = a.text(0);
    if (text == null) return a.outcome();
    byte[] compressed = Gzip.compress(text.getBytes(StandardCharsets.UTF_8));
    return a.text(Base64.getEncoder().encodeToString(compressed));
  }

  static Value urlEncode(Arguments a) {
    String text = a.text(0);
    if (text == null) return a.outcome();
    StringBuilder result = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c == ' ') result.append('+');
      else if (c < 0x80 && (Character.isLetterOrDigit(c) || "-_.~".indexOf(c) >= 0))
        result.append(c);
      else result.append('%').append(hex(c >> 4)).append(hex(c & 15));
    }
    return a.text(result.toString());
  }

  private static char hex(int digit) {
    return (char) (digit < 10 ? '0' + digit : 'A' + digit - 10);
  }

  static Value textEncode(Arguments a) {
    String text = a.text(0);
    String name = a.text(1);
    if (text == null || name == null) return a.outcome();
    Charset charset = charset(name);
    if (charset == null) return a.fail(1, "must name an encoding known to IANA");
    try {
      ByteBuffer bytes =
          charset
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(text));
      byte[] all = new byte[bytes.remaining()];
      bytes.get(all);
      return a.text(Base64.getEncoder().encodeToString(all));
    } catch (CharacterCodingException e) {
      return a.fail(0, "has characters that " + name + " does not have");
    }
  }

  static Value textDecode(Arguments a) {
    String text = a.text(0);
    String name = a.text(1);
    if (text == null || name == null) return a.outcome();
    Charset charset = charset(name);
    if (charset == null) return a.fail(1, "must name an encoding known to IANA");
    byte[] bytes = bytes(text);
    if (bytes == null) return a.fail(0, "must be base64, which it is not");
    String decoded = decoded(bytes, charset);
    return decoded == null ? a.fail(0, "must be text in " + name) : a.text(decoded);
  }

  private static @Nullable Charset charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      return charset.canEncode() ? charset : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable String decoded(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
