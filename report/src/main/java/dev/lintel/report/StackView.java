package dev.lintel.report;

import dev.lintel.model.Problem;
import dev.lintel.model.Resource;
import dev.lintel.model.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What {@code lintel show} prints: stacks as they were evaluated.
 *
 * @param address only the resource of this address, or of this block; empty for all
 * @param kinds the names of the kinds that the catalogue sees in a resource
 * @param reveal whether secrets are printed
 */
public record StackView(
    List<Stack> stacks,
    List<Problem> problems,
    Optional<String> address,
    Function<Resource, List<String>> kinds,
    boolean reveal) {
  public StackView {
    stacks = List.copyOf(stacks);
    problems = List.copyOf(problems);
  }

  /**
   * The resources of a stack to print. Module calls, providers and inputs are left out, unless one
   * is asked for by its address.
   */
  public List<Resource> resources(Stack stack) {
    List<Resource> chosen = new ArrayList<>();
    for (Resource resource : stack.resources())
      if (address.isPresent()
          ? named(resource, address.get())
          : Shown.resource(resource.category())) chosen.add(resource);
    return chosen;
  }

  /** Whether any stack holds the address that is asked for. */
  public boolean found() {
    if (address.isEmpty()) return true;
    for (Stack stack : stacks) if (!resources(stack).isEmpty()) return true;
    return false;
  }

  private static boolean named(Resource resource, String address) {
    return resource.address().equals(address) || resource.block().equals(address);
  }
}
