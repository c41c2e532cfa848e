package dev.lintel.dialects.terraform.plan;

import dev.lintel.model.Category;
import dev.lintel.model.Element;
import dev.lintel.model.Resource;
import dev.lintel.model.Stack;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A stack read from the source, with what a plan knows better: which instances there are, and
 * values that the source leaves open. Places stay those of the source.
 */
public final class PlanOverlay {
  private final PlanFile plan;
  private final PlanStack alone;
  private final Map<String, List<PlannedResource>> byBlock = new LinkedHashMap<>();
  private final Map<String, PlannedResource> byAddress = new HashMap<>();
  private final Set<String> taken = new LinkedHashSet<>();

  private PlanOverlay(PlanFile plan) {
    this.plan = plan;
    alone = new PlanStack(plan);
    for (PlannedResource each : plan.resources()) {
      byBlock.computeIfAbsent(each.block(), _ -> new ArrayList<>()).add(each);
      byAddress.put(each.address(), each);
    }
  }

  /**
   * @param source the stack that the source comes to with the plan's variables
   */
  public static Stack of(PlanFile plan, Stack source, String path, String key) {
    PlanOverlay overlay = new PlanOverlay(plan);
    List<Resource> resources = new ArrayList<>();
    for (Resource each : source.resources()) overlay.add(each, resources);
    for (PlannedResource each : plan.resources())
      if (!overlay.taken.contains(each.address()) && each.category() == Category.RESOURCE)
        resources.add(overlay.alone.resource(each));
    return new Stack(
        path,
        key,
        source.dialect(),
        source.environment(),
        resources,
        overlay.outputs(source.outputs()),
        source.problems(),
        source.sources(),
        source.cut());
  }

  private void add(Resource resource, List<Resource> to) {
    if (resource.category() != Category.RESOURCE) {
      PlannedResource planned = byAddress.get(resource.address());
      to.add(planned == null ? resource : known(resource, planned));
      return;
    }
    PlannedResource planned = byAddress.get(resource.address());
    if (planned != null) {
      if (taken.add(planned.address())) to.add(known(resource, planned));
    } else if (resource.address().contains("[?]")) {
      for (PlannedResource each : byBlock.getOrDefault(resource.block(), List.of()))
        if (taken.add(each.address())) to.add(known(resource, each));
    }
  }

  private Resource known(Resource resource, PlannedResource planned) {
    Value after =
        new PlanValues(plan.source())
            .of(planned.values(), planned.unknown(), planned.address(), resource.origin());
    Value.Mapping values =
        after instanceof Value.Mapping mapping
            ? known(resource.values(), mapping)
            : resource.values();
    return new Resource(
        planned.address(),
        resource.block(),
        planned.module(),
        resource.category(),
        resource.type(),
        resource.name(),
        values,
        resource.meta(),
        Optional.empty(),
        resource.version());
  }

  private static Value.Mapping known(Value.Mapping written, Value.Mapping after) {
    Map<String, Element> entries = new LinkedHashMap<>();
    for (Map.Entry<String, Element> entry : written.entries().entrySet()) {
      Optional<Value> better = after.get(entry.getKey());
      Element element = entry.getValue();
      entries.put(
          entry.getKey(),
          better.isEmpty()
              ? element
              : new Element(known(element.value(), better.get()), element.sure()));
    }
    return new Value.Mapping(written.type(), entries, written.open(), written.origin());
  }

  /** What the source says, unless it does not know and the plan does. */
  private static Value known(Value written, Value after) {
    return switch (written) {
      case Value.Unknown _, Value.Reference _, Value.PartialText _ ->
          after.known() ? after.at(written.origin()) : written;
      case Value.Mapping mapping ->
          after instanceof Value.Mapping better ? known(mapping, better) : written;
      case Value.Sequence sequence ->
          after instanceof Value.Sequence better ? known(sequence, better) : written;
      case Value.Encoded encoded ->
          encoded.text().isEmpty() && after instanceof Value.Text text
              ? new Value.Encoded(
                  encoded.decoded(), encoded.format(), Optional.of(text.value()), encoded.origin())
              : written;
      case Value.Absent _, Value.Bool _, Value.Number _, Value.Text _ -> written;
    };
  }

  /** Lists of the same length, element by element; one whose length the source leaves open. */
  private static Value known(Value.Sequence written, Value.Sequence after) {
    int size = after.elements().size();
    List<Element> elements = new ArrayList<>();
    if (written.type() != Value.SequenceType.SET && written.elements().size() == size) {
      for (int i = 0; i < size; i++)
        elements.add(
            Element.sure(
                known(written.elements().get(i).value(), after.elements().get(i).value())));
    } else if (written.open().isPresent()) {
      for (Element each : after.elements())
        elements.add(Element.sure(each.value().at(written.origin())));
    } else {
      return written;
    }
    return new Value.Sequence(written.type(), elements, Optional.empty(), written.origin());
  }

  private Map<String, Value> outputs(Map<String, Value> written) {
    Map<String, Value> planned = alone.outputs();
    Map<String, Value> outputs = new LinkedHashMap<>();
    written.forEach((name, value) -> {
      Value after = planned.get(name);
      outputs.put(name, after == null ? value : known(value, after));
    });
    return outputs;
  }
}
