package dev.lintel.engine.read;

import dev.lintel.model.Category;
import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Reason;
import dev.lintel.model.Resource;
import dev.lintel.model.Stack;
import dev.lintel.model.Target;
import dev.lintel.model.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The module calls whose insides are not known, and which resources they were told of: such a
 * module may hold what configures them.
 */
final class Modules {
  private final Set<String> insides = new HashSet<>();
  private final Map<String, List<Cause>> told = new HashMap<>();

  Modules(Stack stack) {
    for (Resource resource : stack.resources()) noteInside(resource.module());
    for (Resource resource : stack.resources())
      if (resource.category() == Category.MODULE && !available(resource)) collect(resource);
  }

  private void noteInside(String module) {
    String name = module;
    while (!name.isEmpty() && insides.add(name)) {
      int up = name.lastIndexOf(".module.");
      name = up < 0 ? "" : name.substring(0, up);
    }
  }

  /** Whether the resources of the module call are in the stack themselves. */
  boolean available(Resource call) {
    return call.meta().get("folder").isPresent() || insides.contains(call.address());
  }

  /** The unavailable modules that were handed a reference to the resource. */
  List<Cause> toldOf(String address) {
    return told.getOrDefault(address, List.of());
  }

  private void collect(Resource call) {
    String detail = call.address() + " is not available and was given a reference to this";
    collect(call.values(), new Cause(Reason.MODULE, detail, call.origin()));
  }

  private void collect(Value value, Cause cause) {
    for (Target target : value.origin().targets()) tell(target.resource(), cause);
    switch (value) {
      case Value.Absent _, Value.Bool _, Value.Number _, Value.Text _, Value.Unknown _ -> {}
      case Value.Reference reference -> tell(reference.resource(), cause);
      case Value.PartialText text -> {
        for (Value piece : text.pieces()) collect(piece, cause);
      }
      case Value.Encoded encoded -> collect(encoded.decoded(), cause);
      case Value.Sequence list -> {
        for (Element element : list.elements()) collect(element.value(), cause);
      }
      case Value.Mapping map -> {
        for (Element element : map.entries().values()) collect(element.value(), cause);
      }
    }
  }

  private void tell(String address, Cause cause) {
    told.merge(address, List.of(cause), Causes::join);
  }
}
