package dev.lintel.dialects.terraform;

import dev.lintel.model.Origin;

/** What one stack may hold at most, so that no input takes memory without end. */
final class Limits {
  static final int MOST_MODULES = 20_000;
  static final int MOST_RESOURCES = 200_000;
  static final int DEEPEST_MODULE = 64;

  private final Problems problems;
  private int modules;
  private int resources;

  Limits(Problems problems) {
    this.problems = problems;
  }

  /** Whether one more module instance may be made. */
  boolean takeModule(String path, Origin call) {
    if (modules < MOST_MODULES) {
      modules++;
      return true;
    }
    problems.warning(
        call,
        path
            + " is not looked into: this root has more than "
            + MOST_MODULES
            + " module instances; scan its parts one by one");
    return false;
  }

  /** Whether one more resource instance may be made. */
  boolean takeResource(String address, Origin block) {
    if (resources < MOST_RESOURCES) {
      resources++;
      return true;
    }
    problems.warning(
        block,
        address
            + " and what follows is left out: this root has more than "
            + MOST_RESOURCES
            + " resources; scan its parts one by one");
    return false;
  }
}
