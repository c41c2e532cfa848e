package dev.lintel.fix.text;

import dev.lintel.syntax.Edit;
import dev.lintel.syntax.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints changes as a unified diff, as {@code git apply} takes it. What changes is known, so
 * nothing has to be compared: the time it takes grows with the text, not with its square.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  /** Lines {@code from} up to {@code to} of the old text, counted from 0, give way to others. */
  private record Change(int from, int to, List<String> lines) {}

  private final List<String> old;
  private final StringBuilder out = new StringBuilder();

  private UnifiedDiff(List<String> old) {
    this.old = old;
  }

  /** The diff of a file, with its byte order mark where it has one. */
  public static String of(String path, SourceText source, List<Edit> edits) {
    if (!source.byteOrderMark()) return of(path, source.text(), edits);
    List<Edit> behind = new ArrayList<>(edits.size());
    for (Edit edit : edits) behind.add(new Edit(edit.start() + 1, edit.end() + 1, edit.text()));
    return of(path, "\uFEFF" + source.text(), behind);
  }

  /**
   * The diff of one file; "" where nothing changes.
   *
   * @param path relative, with {@code /}
   * @param text the file as it is; empty where it is new
   */
  public static String of(String path, String text, List<Edit> edits) {
    UnifiedDiff diff = new UnifiedDiff(lines(text));
    List<Change> changes = diff.changes(text, Edits.ordered(edits));
    if (changes.isEmpty()) return "";
    diff.header(path, text.isEmpty());
    diff.hunks(changes);
    return diff.out.toString();
  }

  private void header(String path, boolean added) {
    if (added) {
      out.append("diff --git a/").append(path).append(" b/").append(path).append('\n');
      out.append("new file mode 100644\n--- /dev/null\n");
    } else {
      out.append("--- a/").append(path).append('\n');
    }
    out.append("+++ b/").append(path).append('\n');
  }

  private List<Change> changes(String text, List<Edit> edits) {
    int[] starts = starts();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < edits.size(); ) {
      int from = lineOf(starts, edits.get(i).start());
      int to = lineOf(starts, edits.get(i).end()) + 1;
      int next = i + 1;
      while (next < edits.size() && lineOf(starts, edits.get(next).start()) < to) {
        to = Math.max(to, lineOf(starts, edits.get(next).end()) + 1);
        next++;
      }
      to = Math.min(to, old.size());
      Change change = change(text, from, to, starts, edits.subList(i, next));
      if (change.from < change.to || !change.lines.isEmpty()) add(change, changes);
      i = next;
    }
    return changes;
  }

  /** Changes of neighbouring lines are shown as one. */
  private static void add(Change change, List<Change> changes) {
    if (changes.isEmpty() || changes.getLast().to < change.from) {
      changes.add(change);
      return;
    }
    Change before = changes.removeLast();
    List<String> lines = new ArrayList<>(before.lines);
    lines.addAll(change.lines);
    changes.add(new Change(before.from, change.to, lines));
  }

  /** The change of whole lines that some edits make, without lines that stay at either end. */
  private Change change(String text, int from, int to, int[] starts, List<Edit> edits) {
    int base = starts[from];
    List<Edit> shifted = new ArrayList<>(edits.size());
    for (Edit edit : edits)
      shifted.add(new Edit(edit.start() - base, edit.end() - base, edit.text()));
    List<String> lines = lines(Edits.apply(text.substring(base, starts[to]), shifted));
    int first = 0;
    while (first < lines.size() && from < to && lines.get(first).equals(old.get(from))) {
      first++;
      from++;
    }
    int last = lines.size();
    while (last > first && to > from && lines.get(last - 1).equals(old.get(to - 1))) {
      last--;
      to--;
    }
    return new Change(from, to, lines.subList(first, last));
  }

  private void hunks(List<Change> changes) {
    int shift = 0;
    for (int i = 0; i < changes.size(); ) {
      int next = i + 1;
      while (next < changes.size()
          && changes.get(next).from - changes.get(next - 1).to <= 2 * CONTEXT) next++;
      shift += hunk(changes.subList(i, next), shift);
      i = next;
    }
  }

  /** Prints one hunk, and tells how many lines it adds. */
  private int hunk(List<Change> changes, int shift) {
    int from = Math.max(0, changes.getFirst().from - CONTEXT);
    int to = Math.min(old.size(), changes.getLast().to + CONTEXT);
    int added = 0;
    for (Change change : changes) added += change.lines.size() - (change.to - change.from);
    out.append("@@ -").append(range(from, to - from));
    out.append(" +").append(range(from + shift, to - from + added)).append(" @@\n");
    int at = from;
    for (Change change : changes) {
      print(' ', old.subList(at, change.from));
      print('-', old.subList(change.from, change.to));
      print('+', change.lines);
      at = change.to;
    }
    print(' ', old.subList(at, to));
    return added;
  }

  private static String range(int from, int count) {
    int first = count == 0 ? from : from + 1;
    return count == 1 ? String.valueOf(first) : first + "," + count;
  }

  private void print(char sign, List<String> lines) {
    for (String line : lines) {
      out.append(sign).append(line);
      if (!line.endsWith("\n")) out.append("\n\\ No newline at end of file\n");
    }
  }

  /** Where each line begins, and where the text ends. */
  private int[] starts() {
    int[] starts = new int[old.size() + 1];
    for (int i = 0; i < old.size(); i++) starts[i + 1] = starts[i] + old.get(i).length();
    return starts;
  }

  /**
   * The line that holds the offset; the end of a text that ends its last line is a line of its own.
   */
  private int lineOf(int[] starts, int offset) {
    boolean open = !old.isEmpty() && !old.getLast().endsWith("\n");
    int low = 0;
    int high = open ? starts.length - 2 : starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The lines of a text, each with its line end. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      lines.add(text.substring(from, at + 1));
      from = at + 1;
    }
    if (from < text.length()) lines.add(text.substring(from));
    return lines;
  }
}
