package dev.lintel.knowledge.build;

import dev.lintel.model.Problem;
import dev.lintel.syntax.Position;
import dev.lintel.syntax.SourceText;
import java.util.ArrayList;
import java.util.List;

/** An entry of the catalogue, written in a test, and what the compiler makes of it. */
record Entry(String text) {
  static final String RULE =
      """
      rules:
        - id: aws-thing-on
          title: Thing is on
          severity: low
          require: on
          why: Because.
      """;

  /** A small kind over S3 buckets, with more lines after it. */
  static Entry bucket(String... lines) {
    return new Entry(
        """
        kind: aws.thing
        dialects:
          terraform:
            type: aws_s3_bucket
            companions: {versioning: {type: aws_s3_bucket_versioning, by: bucket}}
            links: {logs_of: {type: aws_s3_bucket_logging, by: target_bucket, many: true}}
        properties:
          on: {type: boolean, terraform: versioning.enabled, default: false}
          name: {type: text, terraform: bucket}
          tags: {type: map, terraform: tags}
          names: {type: list, terraform: "grant[].permissions"}
        """
            + String.join("\n", lines));
  }

  static Entry rule(String... lines) {
    StringBuilder rule = new StringBuilder("rules:\n  - id: aws-thing-on\n");
    for (String line : lines) rule.append("    ").append(line).append('\n');
    return bucket(rule.toString());
  }

  Compilation compile() {
    return CatalogueCompiler.compile(List.of(SourceText.of("thing.yaml", text)));
  }

  /** {@code LINE:COLUMN message}, one for each mistake. */
  List<String> problems() {
    List<String> lines = new ArrayList<>();
    for (Problem problem : compile().problems()) {
      Position at = problem.where().span().start();
      lines.add(at.line() + ":" + at.column() + " " + problem.message());
    }
    return lines;
  }
}
