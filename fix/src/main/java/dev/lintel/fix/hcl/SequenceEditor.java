package dev.lintel.fix.hcl;

import dev.lintel.syntax.Edit;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Changes of one list literal. */
final class SequenceEditor {
  private final SourceText source;
  private final Expression.Tuple list;
  private final List<Expression> elements;
  private final Entries entries;

  SequenceEditor(SourceText source, Expression.Tuple list) {
    this.source = source;
    this.list = list;
    this.elements = list.elements();
    this.entries = new Entries(source, list.start(), list.end() - 1);
  }

  /**
   * @param removed which elements go, from 0
   * @param appended what comes behind the last
   */
  List<Edit> edits(Set<Integer> removed, List<String> appended) {
    boolean lastGoes = removed.contains(elements.size() - 1);
    if (!appended.isEmpty() && (elements.isEmpty() || lastGoes))
      return List.of(rewritten(removed, appended));
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      if (!removed.contains(i)) continue;
      int to = i;
      while (removed.contains(to + 1)) to++;
      remove(i, to, edits);
      i = to;
    }
    if (!appended.isEmpty()) {
      Expression last = elements.getLast();
      edits.addAll(entries.behind(last.start(), last.end(), appended, true));
    }
    return edits;
  }

  private Edit rewritten(Set<Integer> removed, List<String> appended) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++)
      if (!removed.contains(i))
        texts.add(source.substring(elements.get(i).start(), elements.get(i).end()));
    texts.addAll(appended);
    String indentation = Layout.indentation(source, list.start());
    String text = Layout.lines(source, String.join(", ", texts), indentation);
    return new Edit(list.start() + 1, list.end() - 1, text);
  }

  /** Takes neighbours out: with their lines where they have some, else with the commas between. */
  private void remove(int from, int to, List<Edit> edits) {
    if (from == 0 && to == elements.size() - 1) {
      edits.add(new Edit(list.start() + 1, list.end() - 1, ""));
      return;
    }
    if (ownLines(from, to)) {
      int start = source.lineStart(source.line(elements.get(from).start()));
      edits.add(new Edit(start, nextLine(elements.get(to).end()), ""));
    } else if (to + 1 < elements.size()) {
      edits.add(new Edit(elements.get(from).start(), elements.get(to + 1).start(), ""));
    } else {
      edits.add(new Edit(elements.get(from - 1).end(), elements.get(to).end(), ""));
    }
  }

  private boolean ownLines(int from, int to) {
    int end = to + 1 < elements.size() ? elements.get(to + 1).start() : list.end() - 1;
    return entries.ownLine(elements.get(from).start())
        && !Layout.sameLine(source, elements.get(to).end(), end);
  }

  private int nextLine(int offset) {
    return source.lineStart(source.line(offset) + 1);
  }
}
