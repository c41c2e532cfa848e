package dev.lintel.report.text;

import dev.lintel.report.source.Columns;
import java.util.ArrayList;
import java.util.List;

/** Breaks sentences into lines. */
final class Prose {
  private Prose() {}

  /** Lines of at most that width; a word that is wider stands alone on its line. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : words(Columns.clean(text))) {
      int wide = Columns.width(word);
      if (used > 0 && used + 1 + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) line.append(' ');
      line.append(word);
      used += wide + (used > 0 ? 1 : 0);
    }
    if (used > 0) lines.add(line.toString());
    return lines;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at < text.length() && text.charAt(at) != ' ') continue;
      if (at > start) words.add(text.substring(start, at));
      start = at + 1;
    }
    return words;
  }
}
