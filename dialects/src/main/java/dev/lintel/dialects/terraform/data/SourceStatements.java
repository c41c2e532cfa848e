package dev.lintel.dialects.terraform.data;

import dev.lintel.model.Element;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Statements of documents that are merged, with their members as the provider writes them. */
final class SourceStatements {
  private static final String[] MEMBERS = {
    "Sid",
    "Effect",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Principal",
    "NotPrincipal",
    "Condition"
  };

  private SourceStatements() {}

  static Value.Mapping ordered(Value.Mapping document) {
    Element all = document.entries().get("Statement");
    if (all == null) return document;
    Map<String, Element> entries = new LinkedHashMap<>(document.entries());
    entries.put("Statement", new Element(statements(all.value()), all.sure()));
    return new Value.Mapping(document.type(), entries, document.open(), document.origin());
  }

  private static Value statements(Value all) {
    if (all instanceof Value.Mapping single) return statement(single);
    if (!(all instanceof Value.Sequence sequence)) return all;
    List<Element> statements = new ArrayList<>();
    for (Element each : sequence.elements())
      statements.add(
          each.value() instanceof Value.Mapping mapping
              ? new Element(statement(mapping), each.sure())
              : each);
    return new Value.Sequence(
        Value.SequenceType.LIST, statements, sequence.open(), sequence.origin());
  }

  private static Value statement(Value.Mapping statement) {
    Map<String, Element> entries = new LinkedHashMap<>();
    for (String member : MEMBERS) {
      Element element = statement.entries().get(member);
      if (element == null) continue;
      Value value = element.value();
      if (member.endsWith("Principal")) value = principals(value);
      if (member.equals("Condition")) value = conditions(value);
      entries.put(member, new Element(value, element.sure()));
    }
    return new Value.Mapping(
        Value.MappingType.OBJECT, entries, statement.open(), statement.origin());
  }

  private static Value principals(Value principals) {
    if (!(principals instanceof Value.Mapping mapping)) return principals;
    Map<String, Element> sorted = new TreeMap<>();
    for (Map.Entry<String, Element> entry : mapping.entries().entrySet()) {
      Value value = entry.getValue().value();
      if (value instanceof Value.Sequence sequence) {
        List<Element> elements = new ArrayList<>(sequence.elements());
        PolicyStatement.sortDown(elements);
        value = new Value.Sequence(sequence.type(), elements, sequence.open(), sequence.origin());
      }
      sorted.put(entry.getKey(), new Element(value, entry.getValue().sure()));
    }
    return new Value.Mapping(mapping.type(), sorted, mapping.open(), mapping.origin());
  }

  private static Value conditions(Value conditions) {
    if (!(conditions instanceof Value.Mapping mapping)) return conditions;
    Map<String, Element> sorted = new TreeMap<>();
    for (Map.Entry<String, Element> entry : mapping.entries().entrySet())
      sorted.put(
          entry.getKey(),
          new Element(sortedKeys(entry.getValue().value()), entry.getValue().sure()));
    return new Value.Mapping(mapping.type(), sorted, mapping.open(), mapping.origin());
  }

  private static Value sortedKeys(Value value) {
    if (!(value instanceof Value.Mapping mapping)) return value;
    return new Value.Mapping(
        mapping.type(), new TreeMap<>(mapping.entries()), mapping.open(), mapping.origin());
  }
}
