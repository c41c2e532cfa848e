package dev.lintel.model;

import java.util.Set;

/**
 * What of a stack was left out, because it holds more than is looked at.
 *
 * @param cause the bound that was reached, and where
 * @param types the types of what is left out, as {@link Resource#type}; of what is of another type
 *     nothing is missing
 * @param anything whether more may be left out than these: what a module holds that was not looked
 *     into
 */
public record Cut(Cause cause, Set<String> types, boolean anything) {
  public Cut {
    types = Set.copyOf(types);
  }
}
