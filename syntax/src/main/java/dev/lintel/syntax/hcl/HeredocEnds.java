package dev.lintel.syntax.hcl;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the closing markers of heredocs. After the first heredoc without one, it knows where each
 * word stands last on a line of its own, so that a text of many such heredocs is not read again for
 * each.
 */
final class HeredocEnds {
  private final Lexer lexer;
  private @Nullable Map<String, Integer> lastLines;

  HeredocEnds(Lexer lexer) {
    this.lexer = lexer;
  }

  /** Where the marker ends, if the line that begins here holds nothing else; else -1. */
  int markerEnd(int lineStart, String marker) {
    int p = skipBlanks(lineStart);
    for (int i = 0; i < marker.length(); i++)
      if (lexer.at(p + i < lexer.limit ? p + i : lexer.limit) != marker.charAt(i)) return -1;
    int behind = p + marker.length();
    int rest = skipBlanks(behind);
    return rest >= lexer.limit || lexer.at(rest) == '\n' ? behind : -1;
  }

  private int skipBlanks(int from) {
    int p = from;
    while (p < lexer.limit && lexer.at(p) != '\n' && Characters.isSpace(lexer.at(p))) p++;
    return p;
  }

  /** Whether a line behind the position may hold that marker. */
  boolean mayEnd(String marker, int position) {
    return lastLines == null || lastLines.getOrDefault(marker, -1) > position;
  }

  /** Notes that a heredoc had no end. */
  void failed() {
    if (lastLines != null) return;
    Map<String, Integer> lines = new HashMap<>();
    for (int line = lexer.from(); line < lexer.limit; line = lexer.lineEnd(line) + 1) {
      int word = skipBlanks(line);
      int behind = lexer.identifierEnd(word);
      int rest = skipBlanks(behind);
      if (behind > word && (rest >= lexer.limit || lexer.at(rest) == '\n'))
        lines.put(lexer.substring(word, behind), word);
    }
    lastLines = lines;
  }

  /**
   * Behind the heredoc whose head begins here, without looking at what it holds; -1 without end.
   */
  int skip(int head, int headEnd) {
    String marker = lexer.substring(lexer.at(head + 2) == '-' ? head + 3 : head + 2, headEnd);
    if (!mayEnd(marker, headEnd)) return -1;
    for (int line = lexer.lineEnd(headEnd) + 1;
        line < lexer.limit;
        line = lexer.lineEnd(line) + 1) {
      int close = markerEnd(line, marker);
      if (close >= 0) return close;
    }
    failed();
    return -1;
  }
}
