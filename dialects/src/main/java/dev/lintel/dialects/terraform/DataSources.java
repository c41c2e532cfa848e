package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.PlacedAttribute;
import dev.lintel.dialects.terraform.data.GoogleIamPolicy;
import dev.lintel.dialects.terraform.data.IamPolicyDocument;
import dev.lintel.dialects.terraform.evaluate.Files;
import dev.lintel.model.Category;
import dev.lintel.model.Element;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import java.util.Map;
import java.util.Optional;

/** Data sources whose attributes follow from the code alone. */
final class DataSources {
  private final ResourceInstance data;
  private final Map<String, Element> entries;
  private final Origin block;

  private DataSources(ResourceInstance data, Map<String, Element> entries) {
    this.data = data;
    this.entries = entries;
    block = data.declared().declaration().origin();
  }

  /**
   * @param entries what the configuration sets; what follows from it is added
   */
  static void addComputed(ResourceInstance data, Map<String, Element> entries) {
    if (data.declared().category() == Category.DATA) new DataSources(data, entries).add();
  }

  private void add() {
    switch (data.declared().type()) {
      case "aws_iam_policy_document" -> IamPolicyDocument.addTo(entries, block);
      case "google_iam_policy" -> GoogleIamPolicy.addTo(entries, block);
      case "template_file" -> addRendered();
      case "local_file" -> addContent();
      case "aws_region" -> addRegion();
      default -> {}
    }
  }

  private Optional<Value> argument(String name) {
    return Optional.ofNullable(entries.get(name))
        .map(Element::value)
        .filter(value -> !(value instanceof Value.Absent));
  }

  private void put(String name, Value value) {
    entries.putIfAbsent(name, Element.sure(value));
  }

  /** What the template's text comes to with its variables (provider hashicorp/template). */
  private void addRendered() {
    if (argument("template").orElse(null) instanceof Value.Text template)
      put(
          "rendered",
          RenderedTemplate.of(template, argument("vars"), data.scope().of(data)).at(block));
  }

  /** The text of a file that is there (provider hashicorp/local). */
  private void addContent() {
    if (argument("filename").orElse(null) instanceof Value.Text name
        && data.module().stack().files().read(name.value()) instanceof Files.Content.Found found)
      put(
          "content",
          new Value.Text(
              found.text().text(),
              block.leadingTo(Origin.of(found.text(), 0, found.text().length()))));
  }

  /** The region that the provider is configured for, unless another is asked for. */
  private void addRegion() {
    Optional<Value> asked = argument("region").or(() -> argument("name")).or(this::configured);
    if (asked.isEmpty()) return;
    Value region = AttributeValues.used(asked.get(), block);
    put("region", region);
    put("name", region);
    put("id", region);
  }

  private Optional<Value> configured() {
    Optional<Providers.Configured> provider =
        data.module().stack().providers().find(data.module(), Providers.key(data.declared()));
    if (provider.isEmpty()) return Optional.empty();
    Optional<PlacedAttribute> region = provider.get().declaration().attribute("region");
    return region.map(a -> AttributeValues.of(a, provider.get().module().scope()));
  }
}
