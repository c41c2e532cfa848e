package dev.lintel.knowledge.build;

import dev.lintel.knowledge.language.Names;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/** What a property, link or part may be called. */
final class NameCheck {
  private static final List<String> TAKEN =
      List.of(Names.THAT, Names.SELF, Names.OWNER, Names.API_VERSION, Names.PROVIDER_VERSION);

  private NameCheck() {}

  static void check(Report report, Node place, String name) {
    if (!name.matches("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*")) {
      report.error(
          place,
          "`" + name + "` is no name; use lower case words, as in `block.acls` or `logs_to`");
      return;
    }
    for (String word : name.split("\\."))
      if (Names.reserved(word))
        report.error(place, "`" + word + "` is a word of CEL and cannot be a name; take another");
    if (TAKEN.contains(name))
      report.error(place, "`" + name + "` means something else in requirements; take another name");
  }
}
