package dev.lintel.fix.hcl;

import dev.lintel.syntax.Edit;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.ObjectEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Changes of one object literal. */
final class ObjectEditor {
  private final SourceText source;
  private final Expression.ObjectLiteral object;

  ObjectEditor(SourceText source, Expression.ObjectLiteral object) {
    this.source = source;
    this.object = object;
  }

  List<Edit> append(Map<String, String> added) {
    if (object.entries().isEmpty()) return List.of(fill(added));
    ObjectEntry last = object.entries().getLast();
    String separator = separator(last);
    List<String> texts = new ArrayList<>(added.size());
    added.forEach((key, value) -> texts.add(key + separator + value));
    return new Entries(source, object.start(), object.end() - 1)
        .behind(last.start(), last.end(), texts, commas());
  }

  private Edit fill(Map<String, String> added) {
    String indentation = Layout.indentation(source, object.start());
    StringBuilder text = new StringBuilder();
    boolean lines = !Layout.sameLine(source, object.start(), object.end());
    String inner = Layout.deeper(indentation);
    added.forEach((key, value) -> {
      String entry = key + " = " + value;
      if (lines)
        text.append(Layout.lineEnd(source))
            .append(inner)
            .append(Layout.lines(source, entry, inner));
      else
        text.append(text.isEmpty() ? " " : ", ").append(Layout.lines(source, entry, indentation));
    });
    text.append(lines ? Layout.lineEnd(source) + indentation : " ");
    return new Edit(object.start() + 1, object.end() - 1, text.toString());
  }

  private String separator(ObjectEntry entry) {
    String between = source.substring(entry.key().end(), entry.value().start());
    return between.contains(":") ? " : " : " = ";
  }

  private boolean commas() {
    List<ObjectEntry> entries = object.entries();
    int to = entries.size() > 1 ? entries.get(1).start() : object.end() - 1;
    return Layout.comma(source, entries.getFirst().end(), to) >= 0;
  }
}
