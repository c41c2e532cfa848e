package dev.lintel.knowledge.language;

import dev.lintel.knowledge.language.Token.Sort;
import java.util.ArrayList;
import java.util.List;

/** Cuts a requirement into tokens, in one pass. */
final class Lexer {
  private static final List<String> SIGNS =
      List.of(
          "&&", "||", "==", "!=", "<=", ">=", "<", ">", "!", "?", ":", "(", ")", "[", "]", ",", ".",
          "-");
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  /** The last token is always {@link Sort#END}. */
  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) at++;
      else if (text.startsWith("//", at)) skipComment();
      else if (raw(c)) quoted(at + 1, true);
      else if (c == '"' || c == '\'') quoted(at, false);
      else if (nameStart(c)) name();
      else if (digit(c)) number();
      else sign();
    }
    add(Sort.END, "", text.length());
  }

  private void skipComment() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end;
  }

  private boolean raw(char c) {
    if (c != 'r' && c != 'R' || at + 1 >= text.length()) return false;
    char next = text.charAt(at + 1);
    return next == '"' || next == '\'';
  }

  private void name() {
    int end = at + 1;
    while (end < text.length() && (nameStart(text.charAt(end)) || digit(text.charAt(end)))) end++;
    add(Sort.NAME, text.substring(at, end), end);
  }

  private void number() {
    int end = digits(at);
    if (end + 1 < text.length() && text.charAt(end) == '.' && digit(text.charAt(end + 1)))
      end = digits(end + 1);
    end = exponent(end);
    if (end < text.length() && nameStart(text.charAt(end)))
      throw new LanguageException(
          at, end + 1, "a number ends in a letter; write it in decimal, such as `22` or `1.2`");
    add(Sort.NUMBER, text.substring(at, end), end);
  }

  private int exponent(int from) {
    if (from >= text.length() || (text.charAt(from) | 0x20) != 'e') return from;
    int sign = from + 1;
    if (sign < text.length() && (text.charAt(sign) == '+' || text.charAt(sign) == '-')) sign++;
    int end = digits(sign);
    if (end == sign) return from;
    if (end - sign > 3)
      throw new LanguageException(at, end, "the exponent is too large; write at most three digits");
    return end;
  }

  private int digits(int from) {
    int end = from;
    while (end < text.length() && digit(text.charAt(end))) end++;
    return end;
  }

  private void quoted(int quoteAt, boolean raw) {
    char quote = text.charAt(quoteAt);
    StringBuilder meaning = new StringBuilder();
    int i = quoteAt + 1;
    while (i < text.length() && text.charAt(i) != quote) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') break;
      if (c == '\\' && !raw) i = Escapes.read(text, i, meaning);
      else {
        meaning.append(c);
        i++;
      }
    }
    if (i >= text.length() || text.charAt(i) != quote)
      throw new LanguageException(at, i, "this text has no end; close it with " + quote);
    add(Sort.TEXT, meaning.toString(), i + 1);
  }

  private void sign() {
    for (String sign : SIGNS) {
      if (text.startsWith(sign, at)) {
        add(Sort.SIGN, sign, at + sign.length());
        return;
      }
    }
    int end = text.offsetByCodePoints(at, 1);
    throw new LanguageException(at, end, advice(text.substring(at, end)));
  }

  private static String advice(String sign) {
    return switch (sign) {
      case "=" -> "`=` does not compare; write `==`";
      case "&" -> "`&` is no operator; write `&&`";
      case "|" -> "`|` is no operator; write `||`";
      case "+", "*", "/", "%" -> "there is no arithmetic; compare properties with constants";
      case "{", "}" -> "there are no maps or messages; write a list, `[…]`";
      default -> "`" + sign + "` does not belong here; remove it";
    };
  }

  private void add(Sort sort, String meaning, int end) {
    tokens.add(new Token(sort, meaning, at, end));
    at = end;
  }

  private static boolean nameStart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
