package dev.lintel.fix.lens;

import dev.lintel.engine.read.Subject;
import dev.lintel.knowledge.Path;
import dev.lintel.knowledge.Spelling;
import java.util.List;
import java.util.Optional;

/**
 * Where a property that nothing says could be said.
 *
 * @param rank what comes first: 0 where the block or companion is there, 1 where something of the
 *     subject's own is to be made, 2 where it would be said by something that the subject only
 *     refers to
 * @param names those that are not there, from the container on
 * @param made what has to be written besides: a new companion's link
 * @param decoding the codecs that the path ends with
 * @param other whose property it is, where the spelling leads to another subject's
 */
record Spot(
    Spelling spelling,
    int rank,
    Container container,
    List<String> names,
    List<Change> made,
    List<Path.Step.Decode> decoding,
    Optional<Elsewhere> other) {

  /** A property of a subject that a link leads to. */
  record Elsewhere(Subject subject, String property) {}
}
