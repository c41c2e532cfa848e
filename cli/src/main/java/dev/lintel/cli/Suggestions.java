package dev.lintel.cli;

import java.util.Optional;

/** Finds what was likely meant by a word that is not known. */
public final class Suggestions {
  private Suggestions() {}

  /** {@code ", did you mean 'x'?"} or nothing. */
  public static String hint(String word, Iterable<String> known) {
    Optional<String> nearest = nearest(word, known);
    return nearest.isPresent() ? ", did you mean '" + nearest.get() + "'?" : "";
  }

  /** The known word with the fewest changes, unless too much would have to change. */
  public static Optional<String> nearest(String word, Iterable<String> known) {
    String best = "";
    int fewest = Math.max(2, word.length() / 3) + 1;
    for (String candidate : known) {
      int changes =
          candidate.startsWith(word) && word.length() > 3 ? 1 : distance(word, candidate, fewest);
      if (changes < fewest) {
        fewest = changes;
        best = candidate;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /**
   * Letters to insert, delete, replace or swap with their neighbour (optimal string alignment).
   *
   * @param most anything from here on is the same to the caller
   */
  private static int distance(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) >= most) return most;
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) last[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(replaced, Math.min(last[j], now[j - 1]) + 1);
        if (swapped(a, b, i, j)) now[j] = Math.min(now[j], before[j - 2] + 1);
      }
      int[] free = before;
      before = last;
      last = now;
      now = free;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
