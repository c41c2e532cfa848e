package dev.lintel.report;

import dev.lintel.model.Category;
import dev.lintel.model.Resource;
import dev.lintel.model.Stack;

/** What counts as a resource to people: not the calls, inputs and providers around them. */
public final class Shown {
  private Shown() {}

  public static boolean resource(Category category) {
    return switch (category) {
      case RESOURCE, DATA, EPHEMERAL -> true;
      case MODULE, PROVIDER, VARIABLE, OUTPUT -> false;
    };
  }

  /** How many resources a stack has. */
  public static int count(Stack stack) {
    int count = 0;
    for (Resource resource : stack.resources()) if (resource(resource.category())) count++;
    return count;
  }
}
