package dev.lintel.model;

import java.util.List;
import java.util.Optional;

/**
 * One violation of one rule by one subject.
 *
 * @param id survives reformatting, moved lines and another spelling of the argument
 * @param cause shared by findings of one rule that one text decides
 * @param environments the configured variants of the stack that it is found in, sorted; none where
 *     nothing is configured
 * @param location the use span of the deciding witness
 * @param resource whom it is about
 * @param part the part of the resource, such as {@code ingress[0]}, or empty
 * @param witnesses the deciding one first
 */
public record Finding(
    String id,
    String cause,
    String rule,
    Severity severity,
    Stack stack,
    List<String> environments,
    Location location,
    Resource resource,
    Optional<String> part,
    String message,
    List<Witness> witnesses,
    Optional<Suppression> suppressed) {
  public Finding {
    environments = List.copyOf(environments);
    witnesses = List.copyOf(witnesses);
  }

  /** The same, silenced. */
  public Finding suppressed(Suppression by) {
    return with(environments, witnesses, Optional.of(by));
  }

  /** The same, found in these environments and for these reasons. */
  public Finding in(List<String> all, List<Witness> why) {
    return with(all, why, suppressed);
  }

  private Finding with(List<String> all, List<Witness> why, Optional<Suppression> by) {
    return new Finding(
        id, cause, rule, severity, stack, all, location, resource, part, message, why, by);
  }
}
