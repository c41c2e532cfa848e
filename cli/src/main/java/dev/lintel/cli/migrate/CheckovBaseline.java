package dev.lintel.cli.migrate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/** What Checkov has been told to hold for known: failed checks by file and resource. */
final class CheckovBaseline {
  private static final String REASON = "known since Checkov's baseline";

  private CheckovBaseline() {}

  static void read(ForeignFile file, Checks checks, Carried carried) {
    Optional<Node> root = YamlFile.root(file);
    if (root.isEmpty()) throw file.broken(1, "a baseline of Checkov is expected here; it is empty");
    Node failed =
        YamlFile.value(root.get(), "failed_checks")
            .orElseThrow(() ->
                file.broken(
                    YamlFile.line(root.get()),
                    "a baseline of Checkov has 'failed_checks'; write it anew with"
                        + " --create-baseline, or take it away"));
    for (Node each : YamlFile.list(file, failed, "'failed_checks'")) {
      String path = text(file, each, "file");
      Node findings =
          YamlFile.value(each, "findings")
              .orElseThrow(() -> file.broken(YamlFile.line(each), "'findings' are missing here"));
      for (Node finding : YamlFile.list(file, findings, "'findings'"))
        finding(file, path, finding, checks, carried);
    }
  }

  private static void finding(
      ForeignFile file, String path, Node finding, Checks checks, Carried carried) {
    String resource = text(file, finding, "resource");
    Node ids =
        YamlFile.value(finding, "check_ids")
            .orElseThrow(() -> file.broken(YamlFile.line(finding), "'check_ids' are missing here"));
    Set<String> rules = new LinkedHashSet<>();
    List<String> names = new ArrayList<>();
    for (Node id : YamlFile.list(file, ids, "'check_ids'")) {
      Item item = new Item(YamlFile.text(id), YamlFile.line(id));
      List<String> found = checks.rules("checkov:" + item.text());
      if (found.isEmpty()) carried.lost(file, item.line(), item.text(), Checks.NONE);
      else names.add(item.text());
      rules.addAll(found);
    }
    if (rules.isEmpty()) return;
    carried.suppress.add(
        new Carried.Silenced(
            List.copyOf(rules),
            List.of(path.startsWith("/") ? path.substring(1) : path),
            Optional.of(resource),
            REASON,
            Optional.empty(),
            String.join(", ", names)));
  }

  private static String text(ForeignFile file, Node node, String key) {
    Optional<Node> value = YamlFile.value(node, key);
    String text = value.map(YamlFile::text).orElse("");
    if (!text.isEmpty()) return text;
    throw file.broken(
        YamlFile.line(node),
        "'" + key + "' is missing here; write the baseline anew with --create-baseline");
  }
}
