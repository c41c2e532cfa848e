package dev.lintel.engine.read;

import dev.lintel.knowledge.language.Constant;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The catalogue's constants as values. */
public final class Constants {
  /** Where the literals of requirements stand, as far as a stack is concerned: nowhere. */
  public static final Origin NOWHERE = Origin.of(SourceText.of("", ""), 0, 0);

  private Constants() {}

  public static Value value(Constant constant, Origin origin) {
    return switch (constant) {
      case Constant.Null _ -> new Value.Absent(origin);
      case Constant.Bool bool -> new Value.Bool(bool.value(), origin);
      case Constant.Number number -> new Value.Number(number.value(), origin);
      case Constant.Text text -> new Value.Text(text.value(), origin);
      case Constant.Items items -> {
        List<Value> elements = new ArrayList<>(items.elements().size());
        for (Constant element : items.elements()) elements.add(value(element, origin));
        yield Value.Sequence.of(Value.SequenceType.LIST, elements, origin);
      }
    };
  }
}
