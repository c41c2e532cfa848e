package dev.lintel.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which of the values that a pattern found in documentation fit the attribute. Not
 * believed: a default of what must be written; a value of another type; a list of "values" that are
 * names of arguments ("exactly one of"), or prose; a list that lacks the default, for it is not
 * whole.
 */
record DocumentedValue(BlockSchema block, String name, AttributeSchema attribute) {
  private static final Set<String> PROSE =
      Set.of("a", "an", "and", "for", "from", "in", "of", "or", "the", "to", "with", "your");

  /** The documentation in question was derived for another tool, which says its own name here. */
  private static final String WRONG_NAME = "Managed by Pulumi";

  AttributeSchema with(String value, String values) {
    Optional<String> defaultValue = defaultValue(value);
    List<String> allowed = allowed(values);
    if (defaultValue.isPresent() && !allowed.isEmpty() && !holds(allowed, defaultValue.get())) {
      allowed = List.of();
      defaultValue = defaultValue.filter(text -> !text.chars().allMatch(Character::isLowerCase));
    }
    return new AttributeSchema(
        attribute.type(),
        attribute.required(),
        attribute.optional(),
        attribute.computed(),
        defaultValue,
        allowed,
        attribute.nested());
  }

  private static boolean holds(List<String> allowed, String value) {
    return allowed.contains(value) || value.startsWith("[");
  }

  private Optional<String> defaultValue(String value) {
    if (value.isEmpty() || attribute.required()) {
      return Optional.empty();
    }
    if (attribute.type() == SchemaType.BOOL) {
      return Optional.of(value).filter(text -> text.equals("true") || text.equals("false"));
    }
    if (attribute.type() == SchemaType.NUMBER) {
      return Optional.of(value).filter(DocumentedValue::isNumber);
    }
    if (attribute.type() == SchemaType.STRING) {
      return text(value);
    }
    return attribute.type() instanceof SchemaType.MapOf
        ? Optional.empty()
        : Optional.of(value).filter(text -> !PROSE.contains(text));
  }

  private static Optional<String> text(String value) {
    if (value.equals(WRONG_NAME)) {
      return Optional.of("Managed by Terraform");
    }
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    String text = quoted ? value.substring(1, value.length() - 1) : value;
    return Optional.of(text).filter(t -> !t.contains("\"") && !PROSE.contains(t));
  }

  private List<String> allowed(String values) {
    if (attribute.type() == SchemaType.BOOL
        || attribute.type() instanceof SchemaType.MapOf
        || values.contains("(")) {
      return List.of();
    }
    List<String> words = words(values);
    return isNotValues(words) ? List.of() : words;
  }

  /** Words that end with a comma belong to the next: {@code SystemAssigned, UserAssigned}. */
  private static List<String> words(String values) {
    List<String> words = new ArrayList<>();
    String open = "";
    for (String word : values.replace('|', ' ').split(" ", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      String whole = open + word;
      boolean goesOn = word.length() > 1 && word.endsWith(",");
      open = goesOn ? whole + " " : "";
      if (!goesOn && !words.contains(whole)) {
        words.add(whole);
      }
    }
    return words;
  }

  private boolean isNotValues(List<String> words) {
    boolean numbers = attribute.type() == SchemaType.NUMBER;
    int names = 0;
    for (String word : words) {
      if (word.equals(name) || PROSE.contains(word) || numbers && !isNumber(word)) {
        return true;
      }
      names += block.element(word).isPresent() ? 1 : 0;
    }
    return names > 1 || numbers && words.size() < 2;
  }

  private static boolean isNumber(String text) {
    try {
      Double.parseDouble(text);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
