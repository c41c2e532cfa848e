package dev.lintel.model;

import java.util.List;

/**
 * A value that decided a requirement.
 *
 * @param property the property's name, or the element's or sub-value's: {@code sources[0]}, {@code
 *     statement.actions}
 * @param value the value as text for people, masked where it may be secret; "absent" where nothing
 *     is there
 * @param resource the address of the resource it is read from
 * @param location where that resource spells it
 * @param chain from there to where it is written, the location itself left out
 */
public record Witness(
    String property, String value, String resource, Location location, List<Location> chain) {
  public Witness {
    chain = List.copyOf(chain);
  }
}
