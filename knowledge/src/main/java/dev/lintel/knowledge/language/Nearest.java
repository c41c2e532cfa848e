package dev.lintel.knowledge.language;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What somebody probably meant to write. */
public final class Nearest {
  private Nearest() {}

  /** The nearest of the words, or null if none is near. */
  public static @Nullable String of(String wrong, Collection<String> words) {
    String best = null;
    int least = Math.max(1, wrong.length() / 3) + 1;
    for (String word : words) {
      int distance = distance(wrong, word, least);
      if (distance < least) {
        least = distance;
        best = word;
      }
    }
    if (best != null || wrong.length() < 3) return best;
    for (String word : words) if (word.startsWith(wrong)) return word;
    return null;
  }

  /** {@code ; did you mean `x`?}, or nothing. */
  public static String hint(String wrong, Collection<String> words) {
    String word = of(wrong, words);
    return word == null ? "" : "; did you mean `" + word + "`?";
  }

  /** How many letters differ, up to a bound. */
  private static int distance(String a, String b, int bound) {
    if (Math.abs(a.length() - b.length()) >= bound || a.length() > 100) return bound;
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) row[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
        row[j] = Math.min(same, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
