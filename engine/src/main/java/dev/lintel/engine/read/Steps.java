package dev.lintel.engine.read;

import dev.lintel.knowledge.Path.Step;
import java.util.ArrayList;
import java.util.List;

/** Makes the steps of a dotted name. */
final class Steps {
  private Steps() {}

  static List<Step> of(String name) {
    if (name.indexOf('.') < 0) return List.of(new Step.Key(name));
    List<Step> steps = new ArrayList<>();
    int from = 0;
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', from)) {
      steps.add(new Step.Key(name.substring(from, dot)));
      from = dot + 1;
    }
    steps.add(new Step.Key(name.substring(from)));
    return steps;
  }
}
