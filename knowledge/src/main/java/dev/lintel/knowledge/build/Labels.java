package dev.lintel.knowledge.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads names of things elsewhere: clauses of frameworks, ids of other tools. */
final class Labels {
  /** What a list of labels holds. */
  record Sort(String what, String example, Pattern form) {}

  static final Sort CONTROL =
      new Sort(
          "a control",
          "nist-800-53-r5:CP-9",
          Pattern.compile("[a-z][a-z0-9-]*(\\.[0-9]+)*:[A-Za-z0-9][A-Za-z0-9.()/_-]*"));

  /** Known tools have known forms; of another tool any id is taken. */
  static final Sort ALIAS =
      new Sort(
          "an alias",
          "checkov:CKV_AWS_21, trivy:AVD-AWS-0090 or kics:568a4d22-3517-44a6-a7ad-6a7eed88722c",
          Pattern.compile(
              "checkov:CKV2?_[A-Z0-9]+_[0-9]+"
                  + "|trivy:AVD-[A-Z0-9]+-[0-9]{4}"
                  + "|kics:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
                  + "|(?!checkov:|trivy:|kics:)[a-z][a-z0-9-]*:\\S+"));

  private Labels() {}

  static List<String> read(Row row, String key, Sort sort) {
    List<String> labels = new ArrayList<>();
    for (Node node : Entries.nodes(row.take(key))) {
      Optional<String> text = Entries.text(row.report(), node, sort.what);
      if (text.isEmpty()) continue;
      String label = row.fill(node, text.get());
      if (!sort.form.matcher(label).matches())
        row.report()
            .error(node, "`" + label + "` is not " + sort.what + "; write it as " + sort.example);
      else if (labels.contains(label))
        row.report().error(node, "`" + label + "` is here twice; keep one");
      else labels.add(label);
    }
    return labels;
  }
}
