package dev.lintel.engine.codec;

import dev.lintel.engine.logic.Scalars;
import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.MappingType;
import dev.lintel.model.Value.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Command line words as a map from flag to value; a flag alone is {@code "true"}. */
final class Flags {
  private Flags() {}

  static Value decode(Value value) {
    if (value instanceof Mapping) return value;
    List<Element> words =
        value instanceof Sequence list ? list.elements() : List.of(Element.sure(value));
    Map<String, Element> flags = new LinkedHashMap<>();
    Optional<Cause> open = value instanceof Sequence list ? list.open() : Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      Element word = words.get(i);
      String text = beginning(word.value());
      if (text == null) {
        if (open.isEmpty()) open = Optional.of(Opaque.causes(word.value()).getFirst());
      } else if (text.startsWith("-")) {
        add(flags, word, text, i + 1 < words.size() ? words.get(i + 1) : null);
      }
    }
    return new Mapping(MappingType.MAP, flags, open, value.origin());
  }

  private static @Nullable String beginning(Value word) {
    String text = Scalars.text(word);
    if (text != null || !(word instanceof Value.PartialText partial)) return text;
    return partial.pieces().getFirst() instanceof Value.Text first ? first.value() : null;
  }

  private static void add(
      Map<String, Element> flags, Element word, String text, @Nullable Element next) {
    int equals = text.indexOf('=');
    if (equals >= 0) {
      Value rest = rest(word.value(), text, equals + 1);
      flags.put(text.substring(0, equals), new Element(rest, word.sure()));
      return;
    }
    String following = next == null ? null : beginning(next.value());
    boolean takesNext = following != null && !following.startsWith("-");
    Value content =
        next != null && takesNext ? next.value() : new Value.Text("true", word.value().origin());
    flags.put(text, new Element(content, word.sure()));
  }

  private static Value rest(Value word, String text, int from) {
    if (!(word instanceof Value.PartialText partial))
      return new Value.Text(text.substring(from), word.origin());
    if (from >= text.length() && partial.pieces().size() == 2)
      return partial.pieces().get(1).at(word.origin());
    return Documents.opaque(word);
  }
}
