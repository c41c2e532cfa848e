package dev.lintel.model;

import java.util.List;
import java.util.Optional;

/**
 * One violation of one rule by one subject.
 *
 * @param id survives reformatting, moved lines and another spelling of the argument
 * @param cause shared by findings of one rule that one text decides
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
    Location location,
    Resource resource,
    Optional<String> part,
    String message,
    List<Witness> witnesses,
    Optional<Suppression> suppressed) {
  public Finding {
    witnesses = List.copyOf(witnesses);
  }
}
