package dev.lintel.knowledge.build;

import java.util.List;

/** The dialects that the catalogue may speak of, and what it says of each. */
final class Dialects {
  static final String TERRAFORM = "terraform";

  static final List<String> ALL =
      List.of(
          TERRAFORM,
          "cloudformation",
          "arm",
          "bicep",
          "kubernetes",
          "dockerfile",
          "compose",
          "live");

  private Dialects() {}
}
