package dev.lintel.dialects;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which folders are roots: those that no other one calls as a module. */
final class Roots {
  private final Map<Path, Set<Path>> calls;
  private final Set<Path> reached = new HashSet<>();
  private final List<Path> roots = new ArrayList<>();

  private Roots(Map<Path, Set<Path>> calls) {
    this.calls = calls;
  }

  /**
   * @param calls what each folder calls, the folders in order; those that call each other in a
   *     circle have the first of them as root
   */
  static List<Path> of(Map<Path, Set<Path>> calls) {
    Set<Path> called = new HashSet<>();
    calls.forEach((folder, targets) -> {
      for (Path target : targets) if (!target.equals(folder)) called.add(target);
    });
    Roots found = new Roots(calls);
    for (Path folder : calls.keySet()) if (!called.contains(folder)) found.add(folder);
    for (Path folder : calls.keySet()) if (!found.reached.contains(folder)) found.add(folder);
    return found.roots;
  }

  private void add(Path root) {
    roots.add(root);
    Deque<Path> waiting = new ArrayDeque<>(List.of(root));
    while (!waiting.isEmpty()) {
      Path folder = waiting.pop();
      if (reached.add(folder)) waiting.addAll(calls.getOrDefault(folder, Set.of()));
    }
  }
}
