package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Path;
import dev.lintel.knowledge.Path.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The attribute names that a path goes through.
 *
 * @param ways one list of names for each alternative
 * @param opaque whether the path goes on inside a text, where no schema reaches
 */
record PathNames(List<List<String>> ways, boolean opaque) {

  static PathNames of(Optional<Path> path) {
    return path.map(PathNames::of).orElse(new PathNames(List.of(List.of()), false));
  }

  static PathNames of(Path path) {
    List<List<String>> ways = List.of(List.of());
    for (Step step : path.steps()) {
      switch (step) {
        case Step.Key key -> ways = longer(ways, List.of(key.name()));
        case Step.Either either -> ways = longer(ways, either.names());
        case Step.Decode decode -> {
          return new PathNames(ways, true);
        }
        case Step.Where where -> {}
        case Step.Every every -> {}
        case Step.Index index -> {}
        case Step.Present present -> {}
        case Step.Follow follow -> {}
        case Step.Read read -> {}
        case Step.Top top -> {}
      }
    }
    return new PathNames(ways, false);
  }

  private static List<List<String>> longer(List<List<String>> ways, List<String> names) {
    List<List<String>> all = new ArrayList<>();
    for (List<String> way : ways) {
      for (String name : names) {
        List<String> longer = new ArrayList<>(way);
        longer.add(name);
        all.add(longer);
      }
    }
    return all;
  }
}
