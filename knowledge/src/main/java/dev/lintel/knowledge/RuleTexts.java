package dev.lintel.knowledge;

import java.util.List;
import java.util.Optional;

/** The words of all rules. */
public interface RuleTexts {
  /** Every rule's id, sorted. */
  List<String> ids();

  Optional<RuleText> of(String id);

  /** The rules that an id of another tool stands for, such as {@code checkov:CKV_AWS_21}. */
  List<String> aliased(String alias);
}
