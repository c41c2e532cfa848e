package dev.lintel.engine.codec;

import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Absent;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.MappingType;
import dev.lintel.model.Value.Sequence;
import dev.lintel.model.Value.SequenceType;
import dev.lintel.model.Value.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Policy documents as lists of statements, each a record of {@code sid effect principals
 * not_principals actions not_actions resources not_resources conditions}; a principal is a record
 * of {@code type} and {@code id}, a condition one of {@code test}, {@code key} and {@code values}.
 *
 * <p>Source: IAM user guide, "Grammar of the IAM JSON policy language"; for the blocks of a data
 * source, the Terraform AWS provider's page on {@code aws_iam_policy_document}.
 */
public final class PolicyDocument {
  public static final String SID = "sid";
  public static final String EFFECT = "effect";
  public static final String PRINCIPALS = "principals";
  public static final String NOT_PRINCIPALS = "not_principals";
  public static final String ACTIONS = "actions";
  public static final String NOT_ACTIONS = "not_actions";
  public static final String RESOURCES = "resources";
  public static final String NOT_RESOURCES = "not_resources";
  public static final String CONDITIONS = "conditions";

  /** More statements than these are not looked at. */
  private static final int MOST = 6_000;

  private PolicyDocument() {}

  static Value statements(Value document) {
    return switch (document) {
      case Mapping map -> ofDocument(map);
      case Sequence list -> ofList(list, list.origin());
      case Absent _, Unknown _ -> document;
      case Value.Bool _, Value.Number _, Value.Text _ ->
          Documents.malformed(document, "a policy document was expected");
      case Value.Reference _, Value.PartialText _, Value.Encoded _ -> Documents.opaque(document);
    };
  }

  private static Value ofDocument(Mapping map) {
    Element statement = Fields.element(map, "Statement");
    if (statement == null && isStatement(map))
      return ofList(Sequence.of(SequenceType.LIST, List.of(map), map.origin()), map.origin());
    if (statement == null) {
      return map.open().isPresent()
          ? new Unknown(List.of(map.open().get()), Hints.NONE, map.origin())
          : new Absent(map.origin());
    }
    return switch (statement.value()) {
      case Sequence list -> ofList(list, map.origin());
      case Mapping one ->
          ofList(Sequence.of(SequenceType.LIST, List.of(one), one.origin()), map.origin());
      case Absent absent -> absent;
      case Value.Bool _, Value.Number _, Value.Text _ ->
          Documents.malformed(statement.value(), "statements were expected");
      case Value.Reference _, Value.PartialText _, Value.Encoded _, Unknown _ ->
          Documents.opaque(statement.value()).at(map.origin());
    };
  }

  private static boolean isStatement(Mapping map) {
    return Fields.element(map, "Effect") != null;
  }

  private static Value ofList(Sequence list, Origin origin) {
    List<Element> statements = new ArrayList<>(list.elements().size());
    for (Element element : list.elements()) {
      if (statements.size() == MOST)
        return Unknown.of(Reason.LIMIT, "more than " + MOST + " statements", list.origin());
      statements.add(new Element(statement(element.value()), element.sure()));
    }
    return new Sequence(SequenceType.LIST, statements, list.open(), origin);
  }

  private static Value statement(Value value) {
    if (!(value instanceof Mapping map))
      return value.known() && !(value instanceof Absent)
          ? Documents.malformed(value, "a statement was expected")
          : value;
    boolean blocks =
        map.entries().containsKey("actions") || map.entries().containsKey("not_actions");
    blocks |= map.entries().containsKey("effect") || map.entries().containsKey("resources");
    Map<String, Element> fields = new LinkedHashMap<>();
    put(fields, SID, Fields.get(map, blocks ? "sid" : "Sid"));
    put(fields, EFFECT, effect(map, blocks));
    if (blocks) ofBlock(map, fields);
    else ofJson(map, fields);
    return new Mapping(MappingType.OBJECT, fields, map.open(), map.origin());
  }

  private static Value effect(Mapping map, boolean blocks) {
    Value effect = Fields.get(map, blocks ? "effect" : "Effect");
    if (!(effect instanceof Absent)) return effect;
    return blocks
        ? new Value.Text("Allow", map.origin())
        : Documents.malformed(effect, "a statement needs an Effect");
  }

  private static void ofJson(Mapping map, Map<String, Element> fields) {
    put(fields, PRINCIPALS, Principals.ofJson(Fields.get(map, "Principal")));
    put(fields, NOT_PRINCIPALS, Principals.ofJson(Fields.get(map, "NotPrincipal")));
    put(fields, ACTIONS, Fields.list(Fields.get(map, "Action")));
    put(fields, NOT_ACTIONS, Fields.list(Fields.get(map, "NotAction")));
    put(fields, RESOURCES, Fields.list(Fields.get(map, "Resource")));
    put(fields, NOT_RESOURCES, Fields.list(Fields.get(map, "NotResource")));
    put(fields, CONDITIONS, StatementConditions.ofJson(Fields.get(map, "Condition")));
  }

  private static void ofBlock(Mapping map, Map<String, Element> fields) {
    put(fields, PRINCIPALS, Principals.ofBlocks(Fields.get(map, "principals")));
    put(fields, NOT_PRINCIPALS, Principals.ofBlocks(Fields.get(map, "not_principals")));
    for (String name : List.of(ACTIONS, NOT_ACTIONS, RESOURCES, NOT_RESOURCES))
      put(fields, name, Fields.list(Fields.get(map, name)));
    put(fields, CONDITIONS, StatementConditions.ofBlocks(Fields.get(map, "condition")));
  }

  private static void put(Map<String, Element> fields, String name, Value value) {
    fields.put(name, Element.sure(value));
  }

  static Mapping record(Origin origin, Object... namesAndValues) {
    Map<String, Element> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2)
      put(fields, (String) namesAndValues[i], (Value) namesAndValues[i + 1]);
    return new Mapping(MappingType.OBJECT, fields, Optional.empty(), origin);
  }
}
