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
 * {@code google_iam_policy}: its bindings in the form that Google has (provider documentation,
 * "Data Source: google_iam_policy").
 */
public final class GoogleIamPolicy {
  private GoogleIamPolicy() {}

  /**
   * Adds {@code policy_data}.
   *
   * @param arguments what the block sets
   * @param block the place of the block
   */
  public static void addTo(Map<String, Element> arguments, Origin block) {
    Map<String, Element> document = new LinkedHashMap<>();
    Element bindings = arguments.get("binding");
    if (bindings != null)
      document.put("bindings", new Element(bindings(bindings.value()), bindings.sure()));
    Value.Mapping policy =
        new Value.Mapping(Value.MappingType.OBJECT, document, Optional.empty(), block);
    Optional<String> text = JsonText.minified(policy);
    arguments.put(
        "policy_data", Element.sure(new Value.Encoded(policy, Value.Format.JSON, text, block)));
  }

  private static Value bindings(Value blocks) {
    if (!(blocks instanceof Value.Sequence sequence)) return blocks;
    List<Element> bindings = new ArrayList<>();
    for (Element each : sequence.elements())
      bindings.add(
          each.value() instanceof Value.Mapping binding
              ? new Element(binding(binding), each.sure())
              : each);
    return new Value.Sequence(
        Value.SequenceType.LIST, bindings, sequence.open(), sequence.origin());
  }

  private static Value binding(Value.Mapping block) {
    Map<String, Element> entries = new LinkedHashMap<>();
    Element condition = block.entries().get("condition");
    if (condition != null
        && condition.value() instanceof Value.Sequence sequence
        && sequence.elements().size() == 1) entries.put("condition", sequence.elements().get(0));
    Element members = block.entries().get("members");
    if (members != null) entries.put("members", new Element(sorted(members.value()), true));
    Element role = block.entries().get("role");
    if (role != null) entries.put("role", role);
    return new Value.Mapping(Value.MappingType.OBJECT, entries, Optional.empty(), block.origin());
  }

  private static Value sorted(Value members) {
    if (!(members instanceof Value.Sequence sequence)) return members;
    List<Element> elements = new ArrayList<>(sequence.elements());
    PolicyStatement.sortDown(elements);
    boolean texts = true;
    for (Element each : elements) texts &= each.value() instanceof Value.Text;
    return new Value.Sequence(
        Value.SequenceType.LIST,
        texts ? elements.reversed() : elements,
        sequence.open(),
        sequence.origin());
  }
}
