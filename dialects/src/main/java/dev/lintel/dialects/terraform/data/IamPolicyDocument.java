package dev.lintel.dialects.terraform.data;

import dev.lintel.model.Element;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code aws_iam_policy_document}: its arguments in the form that AWS has, as the provider writes
 * it (provider documentation, "Data Source: aws_iam_policy_document", and its source {@code
 * policy_document_data_source.go}).
 */
public final class IamPolicyDocument {
  private static final String VERSION = "2012-10-17";
  private final Map<String, Element> arguments;
  private final Origin block;

  private IamPolicyDocument(Map<String, Element> arguments, Origin block) {
    this.arguments = arguments;
    this.block = block;
  }

  /**
   * Adds {@code json} and {@code minified_json}. What is known of them is known, whatever else is
   * not; each part has the place of the argument that says it.
   *
   * @param arguments what the block sets
   * @param block the place of the block
   */
  public static void addTo(Map<String, Element> arguments, Origin block) {
    Value.Mapping document = new IamPolicyDocument(arguments, block).document();
    add(arguments, "json", document, JsonText.indented(document));
    add(arguments, "minified_json", document, JsonText.minified(document));
  }

  private static void add(
      Map<String, Element> to, String name, Value.Mapping document, Optional<String> text) {
    to.put(
        name,
        Element.sure(new Value.Encoded(document, Value.Format.JSON, text, document.origin())));
  }

  private Value.Mapping document() {
    PolicyStatements statements = new PolicyStatements();
    merge("source_json", "source_policy_documents", statements);
    statements.merge(own());
    merge("override_json", "override_policy_documents", statements);
    return statements.document(block);
  }

  private Optional<Value> argument(String name) {
    Element element = arguments.get(name);
    return element == null || element.value() instanceof Value.Absent
        ? Optional.empty()
        : Optional.of(element.value());
  }

  private void merge(String single, String list, PolicyStatements statements) {
    argument(single).ifPresent(value -> merge(value, statements));
    argument(list)
        .ifPresent(value -> {
          if (!(value instanceof Value.Sequence sequence)) {
            merge(value, statements);
            return;
          }
          for (Element each : sequence.elements()) merge(each.value(), statements);
          sequence.open().ifPresent(statements::open);
        });
  }

  private static void merge(Value document, PolicyStatements statements) {
    if (document instanceof Value.Absent
        || document instanceof Value.Text text && text.value().isBlank()) return;
    Optional<Value.Mapping> decoded = decoded(document);
    if (decoded.isPresent()) statements.merge(SourceStatements.ordered(decoded.get()));
    else statements.open(DocumentCauses.of(document));
  }

  private static Optional<Value.Mapping> decoded(Value document) {
    Value value =
        switch (document) {
          case Value.Encoded encoded -> encoded.decoded();
          case Value.Text text -> JsonValues.parse(text).orElse(text);
          case Value.Absent _,
              Value.Bool _,
              Value.Number _,
              Value.Sequence _,
              Value.Mapping _,
              Value.Reference _,
              Value.PartialText _,
              Value.Unknown _ ->
              document;
        };
    return value instanceof Value.Mapping mapping ? Optional.of(mapping) : Optional.empty();
  }

  private Value.Mapping own() {
    Map<String, Element> entries = new LinkedHashMap<>();
    entries.put(
        "Version",
        Element.sure(argument("version").orElseGet(() -> new Value.Text(VERSION, block))));
    argument("policy_id").ifPresent(id -> entries.put("Id", Element.sure(id)));
    argument("statement").ifPresent(all -> entries.put("Statement", Element.sure(statements(all))));
    return new Value.Mapping(Value.MappingType.OBJECT, entries, Optional.empty(), block);
  }

  private static Value statements(Value blocks) {
    if (!(blocks instanceof Value.Sequence sequence)) return blocks;
    List<Element> statements = new ArrayList<>();
    for (Element each : sequence.elements())
      statements.add(
          each.value() instanceof Value.Mapping statement
              ? new Element(PolicyStatement.of(statement), each.sure())
              : each);
    return new Value.Sequence(
        Value.SequenceType.LIST, statements, sequence.open(), sequence.origin());
  }
}
