package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.data.IamPolicyDocument;
import dev.lintel.model.Category;
import dev.lintel.model.Element;
import java.util.Map;

/** Data sources whose attributes follow from the code alone. */
final class DataSources {
  private DataSources() {}

  /**
   * @param entries what the configuration sets; what follows from it is added
   */
  static void addComputed(ResourceInstance data, Map<String, Element> entries) {
    if (data.declared().category() != Category.DATA) return;
    switch (data.declared().type()) {
      case "aws_iam_policy_document" ->
          IamPolicyDocument.addTo(entries, data.declared().declaration().origin());
      default -> {}
    }
  }
}
