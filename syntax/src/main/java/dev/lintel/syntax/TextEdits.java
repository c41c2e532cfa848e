package dev.lintel.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Applies edits to a text, all of them at once. */
public final class TextEdits {
  private TextEdits() {}

  /**
   * The text after all edits, whose places refer to the text as it was. Their order does not
   * matter, but that insertions at one place are made in the order given, and before a replacement
   * that begins there.
   *
   * @throws OverlappingEditsException where two edits change the same text, or one lies outside it
   */
  public static SourceText apply(SourceText source, List<Edit> edits) {
    if (edits.isEmpty()) return source;
    List<Edit> sorted = sorted(source, edits);
    String text = source.text();
    StringBuilder out = new StringBuilder(text.length() + 64);
    int copied = 0;
    for (Edit edit : sorted) {
      out.append(text, copied, edit.start()).append(edit.text());
      copied = edit.end();
    }
    return source.withText(out.append(text, copied, text.length()).toString());
  }

  /**
   * Two sets of edits, the second made on the text that the first left, as one set on the text as
   * it was. It replaces the least stretch that holds them all.
   */
  public static List<Edit> compose(SourceText source, List<Edit> first, List<Edit> second) {
    String before = source.text();
    String after = apply(apply(source, first), second).text();
    int start = 0;
    int shorter = Math.min(before.length(), after.length());
    while (start < shorter && before.charAt(start) == after.charAt(start)) start++;
    int tail = 0;
    while (tail < shorter - start
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail))
      tail++;
    if (start == before.length() && start == after.length()) return List.of();
    return List.of(
        new Edit(start, before.length() - tail, after.substring(start, after.length() - tail)));
  }

  private static List<Edit> sorted(SourceText source, List<Edit> edits) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    int behind = 0;
    for (Edit edit : sorted) {
      if (edit.start() < behind || edit.end() > source.length())
        throw new OverlappingEditsException(source, edit, behind);
      behind = edit.end();
    }
    return sorted;
  }
}
