package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Element;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Comma-separated values, as RFC 4180 and Go read them. */
final class CsvDecoder {
  private final String text;
  private int at;
  private int line = 1;
  private String problem = "";

  private CsvDecoder(String text) {
    this.text = text.replace("\r\n", "\n");
  }

  static Value decode(String text, Arguments a) {
    CsvDecoder decoder = new CsvDecoder(text);
    List<String> header = decoder.record();
    if (header == null)
      return a.fail(0, decoder.problem.isEmpty() ? "has no header line" : decoder.problem);
    List<Element> rows = new ArrayList<>();
    Origin place = a.place();
    for (List<String> row = decoder.record(); row != null; row = decoder.record()) {
      if (row.size() != header.size())
        return a.fail(
            0,
            "has "
                + row.size()
                + " fields in line "
                + (decoder.line - 1)
                + ", not "
                + header.size());
      if (!a.evaluation.affords(row.size())) return a.evaluation.limit(a.at);
      Map<String, Element> entries = LinkedHashMap.newLinkedHashMap(row.size());
      for (int i = 0; i < row.size(); i++) {
        Value cell = new Value.Text(Texts.normal(row.get(i)), place);
        if (entries.put(header.get(i), Element.sure(cell)) != null)
          return a.fail(0, "has two columns named \"" + header.get(i) + '"');
      }
      rows.add(
          Element.sure(
              new Value.Mapping(Value.MappingType.OBJECT, entries, Optional.empty(), place)));
    }
    if (!decoder.problem.isEmpty()) return a.fail(0, decoder.problem);
    return a.sequence(Value.SequenceType.LIST, rows, Optional.empty());
  }

  /** The next line's fields; null at the end, or where there is a problem. */
  private @Nullable List<String> record() {
    while (at < text.length() && text.charAt(at) == '\n') {
      at++;
      line++;
    }
    if (at >= text.length() || !problem.isEmpty()) return null;
    List<String> fields = new ArrayList<>();
    while (true) {
      boolean quoted = at < text.length() && text.charAt(at) == '"';
      String field = quoted ? quoted() : bare();
      if (field == null) return null;
      fields.add(field);
      if (at < text.length() && text.charAt(at) == ',') {
        at++;
        continue;
      }
      at++;
      line++;
      return fields;
    }
  }

  private @Nullable String bare() {
    int from = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n')
      if (text.charAt(at++) == '"') return bad("has a quote inside a field without quotes");
    return text.substring(from, at);
  }

  private @Nullable String quoted() {
    StringBuilder field = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\n') line++;
      if (c != '"') {
        field.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        field.append('"');
        at++;
      } else if (at >= text.length() || text.charAt(at) == ',' || text.charAt(at) == '\n') {
        return field.toString();
      } else {
        return bad("has text after a closing quote");
      }
    }
    return bad("has a quote that is not closed");
  }

  private @Nullable String bad(String what) {
    problem = what + " in line " + line;
    return null;
  }
}
