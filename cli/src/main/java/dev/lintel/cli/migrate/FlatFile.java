package dev.lintel.cli.migrate;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads settings as TOML and HCL both write them: {@code key = value} lines, with texts, numbers,
 * truth and lists of these.
 */
final class FlatFile {
  private final ForeignFile file;
  private final String text;
  private int at;
  private int line = 1;

  private FlatFile(ForeignFile file) {
    this.file = file;
    this.text = file.text();
  }

  /** Whether the first thing that is said is a key with an equals sign. */
  static boolean fits(String text) {
    for (String line : text.lines().toList()) {
      String said = line.strip();
      if (said.isEmpty() || said.startsWith("#") || said.startsWith("//")) continue;
      return said.matches("\"?[\\w.-]+\"?\\s*=.*");
    }
    return false;
  }

  static List<Setting> settings(ForeignFile file) {
    FlatFile reader = new FlatFile(file);
    List<Setting> settings = new ArrayList<>();
    while (reader.more()) settings.add(reader.setting());
    return settings;
  }

  private Setting setting() {
    int start = line;
    String key = peek() == '"' || peek() == '\'' ? quoted() : bare();
    more();
    if (key.isEmpty() || at == text.length() || peek() != '=')
      throw file.broken(start, "`key = value` is expected here; correct it, then migrate");
    at++;
    if (!more()) throw file.broken(start, "'" + key + "' has no value; give it one");
    List<Item> values = new ArrayList<>();
    if (peek() == '[') list(values);
    else values.add(value());
    return new Setting(key, start, values);
  }

  private void list(List<Item> values) {
    int start = line;
    at++;
    while (more() && peek() != ']') {
      values.add(value());
      if (more() && peek() == ',') at++;
      else if (at < text.length() && peek() != ']')
        throw file.broken(line, "a comma is missing in the list; correct it, then migrate");
    }
    if (at == text.length()) throw file.broken(start, "the list does not end; write the missing ]");
    at++;
  }

  private Item value() {
    int start = line;
    if (peek() == '"' || peek() == '\'') return new Item(quoted(), start);
    String word = bare();
    if (word.isEmpty())
      throw file.broken(
          line,
          "a text, a number, true, false or a list is expected here; correct it, then migrate");
    return new Item(word, start);
  }

  private String quoted() {
    int start = line;
    char sign = text.charAt(at++);
    StringBuilder value = new StringBuilder();
    while (at < text.length() && peek() != sign && peek() != '\n') {
      if (peek() == '\\' && sign == '"' && at + 1 < text.length()) at++;
      value.append(text.charAt(at++));
    }
    if (at == text.length() || peek() != sign)
      throw file.broken(start, "the text does not end; write the missing " + sign);
    at++;
    return value.toString();
  }

  private String bare() {
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(peek()) || "_-.+:".indexOf(peek()) >= 0)) at++;
    return text.substring(start, at);
  }

  private char peek() {
    return text.charAt(at);
  }

  /** Goes over blanks and comments; whether anything is left. */
  private boolean more() {
    while (at < text.length()) {
      char c = peek();
      if (c == '#' || c == '/' && text.startsWith("//", at)) {
        while (at < text.length() && peek() != '\n') at++;
      } else if (Character.isWhitespace(c)) {
        if (c == '\n') line++;
        at++;
      } else {
        return true;
      }
    }
    return false;
  }
}
