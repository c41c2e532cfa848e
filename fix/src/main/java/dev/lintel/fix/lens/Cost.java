package dev.lintel.fix.lens;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much changes change. */
public record Cost(
    int removals, int newResources, int newBlocks, int newAttributes, int changedValues) {

  public static Cost of(List<Change> changes) {
    int removals = 0;
    int attributes = 0;
    int values = 0;
    Set<List<Place.Header>> resources = new HashSet<>();
    Set<List<Place.Header>> blocks = new HashSet<>();
    for (Change change : changes) {
      switch (change) {
        case Change.Drop _, Change.Remove _ -> removals++;
        case Change.Replace _ -> values++;
        case Change.Entry _, Change.Append _, Change.Raw _ -> attributes++;
        case Change.Add add -> {
          if (!add.place().made()) attributes++;
          else count(add.place().path(), resources, blocks);
        }
      }
    }
    return new Cost(removals, resources.size(), blocks.size(), attributes, values);
  }

  private static void count(
      List<Place.Header> path, Set<List<Place.Header>> resources, Set<List<Place.Header>> blocks) {
    boolean beside = path.getFirst().beside();
    if (beside) resources.add(List.of(path.getFirst()));
    for (int i = beside ? 1 : 0; i < path.size(); i++) blocks.add(path.subList(0, i + 1));
  }
}
