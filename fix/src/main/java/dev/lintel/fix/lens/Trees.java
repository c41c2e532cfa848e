package dev.lintel.fix.lens;

import dev.lintel.model.Origin;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Attribute;
import dev.lintel.syntax.hcl.Children;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.HclFile;
import dev.lintel.syntax.hcl.HclParser;
import dev.lintel.syntax.hcl.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The trees of files, each parsed once, and the nodes at places in them. For one thread. */
final class Trees {
  private final IdentityHashMap<SourceText, HclFile> files = new IdentityHashMap<>();

  HclFile file(SourceText source) {
    return files.computeIfAbsent(source, HclParser::parse);
  }

  /** Whether changes of HCL can be made in a file. */
  static boolean isHcl(SourceText source) {
    String path = source.path();
    return source.valid() && !path.endsWith(".json") && !installed(source);
  }

  /** Whether it belongs to a module that a tool fetched: the next fetch undoes all changes. */
  static boolean installed(SourceText source) {
    return ("/" + source.path()).contains("/.terraform/");
  }

  /** The nodes that hold a place, the outermost first, down to the smallest that does. */
  List<Node> around(Origin place) {
    List<Node> path = new ArrayList<>();
    Node at = file(place.source()).body();
    while (at != null) {
      path.add(at);
      at = inner(at, place.start(), place.end());
    }
    return path;
  }

  private static @Nullable Node inner(Node node, int start, int end) {
    for (Node child : Children.of(node))
      if (child.start() <= start && child.end() >= end && child.end() > child.start()) return child;
    return null;
  }

  /** The expression that stands at a place: an attribute's value, or one by itself. */
  Optional<Located> expression(Origin place) {
    if (!isHcl(place.source())) return Optional.empty();
    List<Node> path = around(place);
    for (int i = path.size() - 1; i >= 0; i--) {
      Node node = path.get(i);
      if (node.start() != place.start() || node.end() != place.end()) continue;
      if (node instanceof Expression expression)
        return Optional.of(new Located(place.source(), path.subList(0, i), expression));
      if (node instanceof Attribute attribute)
        return Optional.of(new Located(place.source(), path.subList(0, i + 1), attribute.value()));
    }
    return Optional.empty();
  }

  /**
   * An expression and what is around it.
   *
   * @param around the nodes that hold it, the outermost first
   */
  record Located(SourceText source, List<Node> around, Expression expression) {
    Located {
      around = List.copyOf(around);
    }

    Node parent() {
      return around.getLast();
    }
  }
}
