package dev.lintel.fix.hcl;

import dev.lintel.syntax.Edit;
import dev.lintel.syntax.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts more behind the last entry of what stands in brackets, in the style of the entries there.
 */
final class Entries {
  private final SourceText source;
  private final int opening;
  private final int closing;

  /**
   * @param opening where the bracket that opens stands
   * @param closing where the one that closes stands
   */
  Entries(SourceText source, int opening, int closing) {
    this.source = source;
    this.opening = opening;
    this.closing = closing;
  }

  /** Whether an entry that begins here has a line of its own. */
  boolean ownLine(int start) {
    return !Layout.sameLine(source, opening, start) && Layout.firstOnLine(source, start);
  }

  /**
   * @param lastStart where the last entry begins
   * @param lastEnd where it ends
   * @param commas whether entries on lines of their own are parted by commas
   */
  List<Edit> behind(int lastStart, int lastEnd, List<String> texts, boolean commas) {
    String indentation = Layout.indentation(source, lastStart);
    int comma = Layout.comma(source, lastEnd, closing);
    List<Edit> edits = new ArrayList<>();
    if (!ownLine(lastStart)) {
      if (texts.getFirst().indexOf('\n') >= 0) indentBracket(lastStart, lastEnd, edits);
      edits.add(inline(lastEnd, comma, texts, indentation));
      return edits;
    }
    if (commas && comma < 0) edits.add(new Edit(lastEnd, lastEnd, ","));
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      lines.append(Layout.lineEnd(source)).append(indentation);
      lines.append(Layout.lines(source, texts.get(i), indentation));
      if (commas && (comma >= 0 || i + 1 < texts.size())) lines.append(',');
    }
    int at = Layout.endOfLine(source, comma < 0 ? lastEnd : comma);
    edits.add(new Edit(at, at, lines.toString()));
    return edits;
  }

  /**
   * A line that closes one bracket and opens another is indented as what stands in them: so {@code
   * terraform fmt} counts.
   */
  private void indentBracket(int lastStart, int lastEnd, List<Edit> edits) {
    int bracket = lastEnd - 1;
    if (Layout.sameLine(source, lastStart, bracket) || !Layout.firstOnLine(source, bracket)) return;
    String outer = Layout.indentation(source, bracket);
    int start = source.lineStart(source.line(bracket));
    edits.add(new Edit(start, bracket, Layout.deeper(outer)));
  }

  private Edit inline(int lastEnd, int comma, List<String> texts, String indentation) {
    int at = comma < 0 ? lastEnd : comma + 1;
    StringBuilder text = new StringBuilder(comma < 0 ? ", " : " ");
    for (int i = 0; i < texts.size(); i++) {
      if (i > 0) text.append(", ");
      text.append(Layout.lines(source, texts.get(i), indentation));
    }
    return new Edit(at, at, text.toString());
  }
}
