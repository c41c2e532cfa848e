package dev.lintel.knowledge.skeleton;

import dev.lintel.knowledge.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * What a new rule is about.
 *
 * @param type a Terraform resource type: the samples' resources are of it
 * @param kind the kind that the rule is added to; empty for a kind of its own
 * @param taken names that other entries have added to the kind
 */
public record Subject(String type, Optional<Kind> kind, Set<String> taken) {
  public Subject {
    taken = Set.copyOf(taken);
  }
}
