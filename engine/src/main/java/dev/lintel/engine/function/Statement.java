package dev.lintel.engine.function;

import dev.lintel.engine.codec.PolicyDocument;
import dev.lintel.engine.logic.Equality;
import dev.lintel.engine.logic.TextShape;
import dev.lintel.engine.logic.Truth;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Absent;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.Sequence;
import java.util.Locale;

/** A statement of a policy document, as far as it is known. */
record Statement(Mapping fields) {

  Value field(String name) {
    return fields.get(name).orElseGet(() -> new Absent(fields.origin()));
  }

  Truth allows() {
    return Equality.ofText(field(PolicyDocument.EFFECT), "Allow");
  }

  Truth denies() {
    return Equality.ofText(field(PolicyDocument.EFFECT), "Deny");
  }

  /** Whether it has conditions: unknown where that is. */
  Truth conditional() {
    return some(field(PolicyDocument.CONDITIONS));
  }

  /** Whether a list has an element. */
  static Truth some(Value list) {
    return switch (list) {
      case Absent _ -> Truth.FALSE;
      case Sequence sequence -> {
        for (Element element : sequence.elements()) if (element.sure()) yield Truth.TRUE;
        boolean none = sequence.elements().isEmpty() && sequence.open().isEmpty();
        yield none ? Truth.FALSE : Truth.UNKNOWN;
      }
      case Value.Bool _,
          Value.Number _,
          Value.Text _,
          Mapping _,
          Value.Reference _,
          Value.PartialText _,
          Value.Encoded _ ->
          Truth.TRUE;
      case Value.Unknown _ -> Truth.UNKNOWN;
    };
  }

  /** Whether it is about an action, by {@code actions} or {@code not_actions}. */
  Truth aboutAction(String action) {
    Value not = field(PolicyDocument.NOT_ACTIONS);
    if (!(not instanceof Absent)) return Patterns.any(not, action, true).not();
    return Patterns.any(field(PolicyDocument.ACTIONS), action, true);
  }

  /** Whether it is about a resource; {@code "*"} asks for all of them. */
  Truth aboutResource(String resource) {
    Value not = field(PolicyDocument.NOT_RESOURCES);
    Value own = field(PolicyDocument.RESOURCES);
    if (resource.equals("*")) {
      if (!(not instanceof Absent)) return Truth.FALSE;
      return own instanceof Absent ? Truth.TRUE : Patterns.every(own);
    }
    if (!(not instanceof Absent)) return Patterns.any(not, resource, false).not();
    return own instanceof Absent ? Truth.TRUE : Patterns.any(own, resource, false);
  }

  /** Whether it is for everybody: a principal {@code *}, alone or of AWS. */
  Truth forEverybody() {
    Value not = field(PolicyDocument.NOT_PRINCIPALS);
    if (!(not instanceof Absent)) return Statement.some(not);
    return Patterns.exists(field(PolicyDocument.PRINCIPALS), Statement::everybody);
  }

  static Truth everybody(Value principal) {
    if (!(principal instanceof Mapping map)) return Truth.UNKNOWN;
    Truth type = Truth.FALSE;
    Value typeValue = map.get("type").orElse(principal);
    for (String word : new String[] {"*", "AWS"}) type = type.or(Equality.ofText(typeValue, word));
    return type.and(Equality.ofText(map.get("id").orElse(principal), "*"));
  }

  static String small(TextShape shape) {
    String known = shape.known();
    return known == null ? "" : known.toLowerCase(Locale.ROOT);
  }
}
