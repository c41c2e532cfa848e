package dev.lintel.knowledge.skeleton;

import dev.lintel.schema.BlockSchema;
import dev.lintel.schema.ProviderSchemas;
import java.util.Optional;

/**
 * A rule to begin with.
 *
 * @param entry the text of a catalogue's file
 * @param sample the text of a Terraform file that holds one resource that fails and one that passes
 */
public record Skeleton(String entry, String sample) {

  /**
   * About one attribute that the provider's schema suggests; where none is known, about a name.
   *
   * @param id of the rule
   */
  public static Skeleton of(String id, Subject subject) {
    Optional<BlockSchema> schema = ProviderSchemas.resource(subject.type());
    Suggestion suggestion = Suggestions.best(schema.orElse(BlockSchema.EMPTY));
    return new Skeleton(
        EntryText.write(id, subject, suggestion, schema.orElse(BlockSchema.EMPTY)),
        SampleText.write(id, subject.type(), suggestion, schema.orElse(BlockSchema.EMPTY)));
  }
}
