package dev.lintel.fix.text;

import dev.lintel.syntax.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Several changes of one text. */
public final class Edits {
  private static final Comparator<Edit> ORDER =
      Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end);

  private Edits() {}

  /**
   * In the order of the text, each once; insertions at one place keep the order in which they came.
   *
   * @throws IllegalArgumentException where two overlap: ask {@link #overlap} first
   */
  public static List<Edit> ordered(List<Edit> edits) {
    List<Edit> sorted = new ArrayList<>(edits.size());
    for (Edit edit : edits) if (!sorted.contains(edit)) sorted.add(edit);
    sorted.sort(ORDER);
    for (int i = 1; i < sorted.size(); i++)
      if (sorted.get(i).start() < sorted.get(i - 1).end())
        throw new IllegalArgumentException(sorted.get(i - 1) + " overlaps " + sorted.get(i));
    return sorted;
  }

  /** Whether some of the first change what some of the second change, too, in another way. */
  public static boolean overlap(List<Edit> first, List<Edit> second) {
    for (Edit a : first)
      for (Edit b : second)
        if (!a.equals(b) && a.start() < b.end() && b.start() < a.end()) return true;
    return false;
  }

  /** The text after all changes. */
  public static String apply(String text, List<Edit> edits) {
    StringBuilder after = new StringBuilder(text.length() + 64);
    int at = 0;
    for (Edit edit : ordered(edits)) {
      after.append(text, at, edit.start()).append(edit.text());
      at = edit.end();
    }
    return after.append(text, at, text.length()).toString();
  }

  /** Where the new text of each change stands afterwards, as edits that change nothing. */
  public static List<Edit> places(List<Edit> edits) {
    List<Edit> places = new ArrayList<>(edits.size());
    int shift = 0;
    for (Edit edit : ordered(edits)) {
      int start = edit.start() + shift;
      places.add(new Edit(start, start + edit.text().length(), edit.text()));
      shift += edit.text().length() - (edit.end() - edit.start());
    }
    return places;
  }

  /**
   * Changes and changes of what came out of them, as changes of the first text.
   *
   * @param length of the first text
   */
  public static List<Edit> compose(int length, List<Edit> first, List<Edit> second) {
    if (second.isEmpty()) return ordered(first);
    return new Pieces(length).change(ordered(first)).change(ordered(second)).edits();
  }
}
