package dev.lintel.engine.read;

import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.RuleText;
import dev.lintel.knowledge.RuleTexts;
import dev.lintel.model.Category;
import java.util.List;
import java.util.Optional;

/** A catalogue without kinds. */
final class NoCatalogue implements Catalogue, RuleTexts {
  static final NoCatalogue INSTANCE = new NoCatalogue();

  @Override
  public List<Kind> of(String dialect, Category category, String type) {
    return List.of();
  }

  @Override
  public List<Kind> configuredBy(String dialect, Category category, String type) {
    return List.of();
  }

  @Override
  public List<Kind> within(String dialect, String kind) {
    return List.of();
  }

  @Override
  public List<Kind> wholeStack(String dialect) {
    return List.of();
  }

  @Override
  public Optional<Kind> kind(String name) {
    return Optional.empty();
  }

  @Override
  public List<String> names() {
    return List.of();
  }

  @Override
  public RuleTexts texts() {
    return this;
  }

  @Override
  public List<String> ids() {
    return List.of();
  }

  @Override
  public Optional<RuleText> of(String id) {
    return Optional.empty();
  }

  @Override
  public List<String> aliased(String alias) {
    return List.of();
  }
}
