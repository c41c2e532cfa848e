package dev.lintel.engine;

import dev.lintel.model.Cause;
import dev.lintel.model.Location;
import dev.lintel.model.Resource;
import dev.lintel.model.Stack;
import java.util.List;
import java.util.Optional;

/**
 * A rule that could be neither passed nor failed for a subject, and why.
 *
 * @param part the part of the resource, such as {@code ingress[0]}, or empty
 * @param location where the resource uses what is not known; its header where that is nowhere
 * @param causes never empty; the first is the one met first in the requirement
 */
public record UnknownOutcome(
    Stack stack,
    String rule,
    Resource resource,
    Optional<String> part,
    Location location,
    List<Cause> causes) {
  public UnknownOutcome {
    causes = List.copyOf(causes);
  }
}
