package dev.lintel.report.text;

import dev.lintel.knowledge.RuleText;
import dev.lintel.model.Severity;
import dev.lintel.report.source.Columns;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Lists rules, one a line: severity, id, title. */
public final class RuleList {
  private RuleList() {}

  public static void write(Map<RuleText, Severity> rules, Style style, OutputStream out)
      throws IOException {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<RuleText, Severity> entry : rules.entrySet()) {
      RuleText rule = entry.getKey();
      String word = entry.getValue().word();
      text.append(style.severity(entry.getValue(), word)).append(" ".repeat(10 - word.length()));
      text.append(rule.id());
      int room = style.width() - 10 - rule.id().length() - 2;
      if (room > 8) text.append("  ").append(style.dim(Columns.cut(rule.title(), room)));
      text.append('\n');
    }
    text.append('\n').append(rules.size()).append(rules.size() == 1 ? " rule\n" : " rules\n");
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
