package dev.lintel.engine.read;

import dev.lintel.engine.logic.Scalars;
import dev.lintel.model.Element;
import dev.lintel.model.Resource;
import dev.lintel.model.Target;
import dev.lintel.model.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds those that a subject's key refers to ({@code via}). */
final class Referred {
  private final StackView view;
  private final Finder finder;
  private final KeyIndex names;

  Referred(StackView view, Finder finder, KeyIndex names) {
    this.view = view;
    this.finder = finder;
    this.names = names;
  }

  void find(Value key) {
    if (key instanceof Value.Sequence list) {
      for (Element element : list.elements()) find(element.value());
      if (list.open().isPresent()) finder.open(List.of(list.open().get()));
      return;
    }
    if (key instanceof Value.Absent || byReference(key)) return;
    if (byValue(key)) return;
    if (key instanceof Value.Unknown unknown) finder.open(unknown.causes());
    else finder.missing(Links.outside(finder.link().name(), key));
  }

  private boolean byReference(Value key) {
    for (Target target : KeyIndex.targets(key)) {
      Resource resource = instance(target.resource());
      Subject found = resource == null ? null : candidate(resource);
      if (resource != null && found != null) {
        finder.add(found, resource.address().equals(target.resource()) || only(resource));
        return true;
      }
    }
    return false;
  }

  private @Nullable Resource instance(String address) {
    Resource exact = view.at(address);
    if (exact != null) return exact;
    String block = address;
    int bracket = address.lastIndexOf('[');
    if (bracket > 0 && address.endsWith("]")) block = address.substring(0, bracket);
    List<Resource> instances = view.instances(block);
    if (!instances.isEmpty()) return instances.getFirst();
    return view.at(block + "[?]");
  }

  private boolean only(Resource resource) {
    return view.instances(resource.block()).size() == 1;
  }

  private @Nullable Subject candidate(Resource resource) {
    return view.links().candidateOf(finder.link().target(), resource);
  }

  private boolean byValue(Value key) {
    List<KeyIndex.Entry> found = List.of();
    String text = Scalars.text(key);
    if (text != null) found = names.saying(text);
    else if (key instanceof Value.Unknown unknown && unknown.hints().symbol().isPresent())
      found = names.named(unknown.hints().symbol().get());
    for (KeyIndex.Entry entry : found) finder.add(entry.subject(), true);
    return !found.isEmpty();
  }
}
