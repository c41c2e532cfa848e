package dev.lintel.knowledge.build;

import dev.lintel.knowledge.ParsedPath;
import dev.lintel.knowledge.Path;
import dev.lintel.knowledge.PathParser;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.knowledge.language.Parsed;
import dev.lintel.knowledge.language.Parser;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** What all readers of one file share. */
record Reading(Report report, Places places) {

  Optional<Path> path(Node node) {
    Optional<String> text = Entries.text(report, node, "a path");
    if (text.isEmpty()) return Optional.empty();
    return switch (PathParser.parse(text.get())) {
      case ParsedPath.Good good -> Optional.of(places.put(good.path(), report, node, text.get()));
      case ParsedPath.Wrong wrong -> {
        report.error(node, text.get(), wrong.problem());
        yield Optional.empty();
      }
    };
  }

  Optional<Expression> expression(Node node) {
    if (node instanceof ScalarNode scalar) return expression(node, scalar.getValue());
    report.error(node, "a condition is expected here; quote it, as in `'size(a) > 0'`");
    return Optional.empty();
  }

  /** A text that may be more than the node says. */
  Optional<Expression> expression(Node node, String text) {
    return switch (Parser.parse(text)) {
      case Parsed.Tree tree -> Optional.of(places.put(tree.expression(), report, node, text));
      case Parsed.Wrong wrong -> {
        report.error(node, text, wrong.problem());
        yield Optional.empty();
      }
    };
  }
}
