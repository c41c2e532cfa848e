package dev.lintel.engine.codec;

import dev.lintel.model.Element;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.MappingType;
import dev.lintel.model.Value.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ranges of ports or addresses as records of {@code from} and {@code to}: {@code "20-25"}, {@code
 * "22"}, {@code "*"} for all of them.
 */
final class PortRange {
  private static final String ALL_FROM = "0";
  private static final String ALL_TO = "65535";

  private PortRange() {}

  static Value decode(Value value) {
    return switch (value) {
      case Mapping map -> map;
      case Sequence list -> each(list);
      case Value.Number number -> range(number, number);
      case Value.Text text -> text(text);
      case Value.Absent _, Value.Bool _ -> Documents.malformed(value, "a range was expected");
      case Value.Reference _, Value.PartialText _, Value.Encoded _, Value.Unknown _ ->
          Documents.opaque(value);
    };
  }

  private static Value each(Sequence list) {
    List<Element> elements = new ArrayList<>(list.elements().size());
    for (Element element : list.elements())
      elements.add(new Element(decode(element.value()), element.sure()));
    return new Sequence(list.type(), elements, list.open(), list.origin());
  }

  private static Value text(Value.Text text) {
    String written = text.value().trim();
    if (written.equals("*")) return range(text, ALL_FROM, ALL_TO);
    int dash = written.indexOf('-', 1);
    if (dash < 0) return range(text, written, written);
    return range(text, written.substring(0, dash).trim(), written.substring(dash + 1).trim());
  }

  private static Value range(Value.Text text, String from, String to) {
    return range(new Value.Text(from, text.origin()), new Value.Text(to, text.origin()));
  }

  private static Value range(Value from, Value to) {
    Map<String, Element> ends = new LinkedHashMap<>(4);
    ends.put("from", Element.sure(from));
    ends.put("to", Element.sure(to));
    return new Mapping(MappingType.OBJECT, ends, Optional.empty(), from.origin());
  }
}
