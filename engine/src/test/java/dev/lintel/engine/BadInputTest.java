package dev.lintel.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.lintel.knowledge.Catalogue;
import dev.lintel.model.Stack;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong, endless or huge costs a finding at most, never the scan. */
class BadInputTest {
  private static final String ENTRIES =
      """
      kind: test.database
      dialects:
        terraform:
          - type: aws_db_instance
            links:
              source: {kind: test.database, via: replicate_source_db}
              group: {type: aws_db_parameter_group, via: parameter_group_name}
      properties:
        engine: {type: text, terraform: [engine, "@source.engine"]}
        public: {type: boolean, terraform: publicly_accessible, default: false}
        days: {type: number, terraform: backup_retention_period, default: 0}
        flags: {type: map, terraform: "@group.parameter|pairs(name,value)"}
      rules:
        - id: test-private
          require: "!public"
        - id: backed-up
          require: days > 0
        - id: known-engine
          require: engine != null && engine.startsWith("postgres")
        - id: test-forced
          require: flags["rds.force_ssl"] == "1"
      """;

  @Test
  void whatDoesNotFitIsUnknownAndAProblem() {
    String code =
        """
        resource "aws_db_instance" "a" {
          engine                  = "postgres"
          publicly_accessible     = "perhaps"
          backup_retention_period = ["x"]
        }
        """;
    Trial trial = Trial.of(ENTRIES, code);
    assertThat(trial.unknowns()).contains("3 test-private: malformed");
    assertThat(trial.result().problems()).isNotEmpty();
  }

  @Test
  void thatWhichLeadsToItselfIsUnknown() {
    String code =
        """
        resource "aws_db_instance" "a" {
          replicate_source_db = aws_db_instance.b.identifier
        }
        resource "aws_db_instance" "b" {
          replicate_source_db = aws_db_instance.a.identifier
        }
        """;
    Trial trial = Trial.of(ENTRIES, code);
    assertThat(trial.result().counts().getFirst().unknown()).isPositive();
  }

  @Test
  void aLongWayEnds() {
    StringBuilder code =
        new StringBuilder("resource \"aws_db_instance\" \"d0\" {\n engine = \"postgres\"\n}\n");
    for (int i = 1; i < 2_000; i++)
      code.append("resource \"aws_db_instance\" \"d")
          .append(i)
          .append("\" {\n replicate_source_db = aws_db_instance.d")
          .append(i - 1)
          .append(".arn\n}\n");
    Trial trial = Trial.of(ENTRIES, code.toString(), ScanOptions.on(Trial.TODAY).withAll());
    assertThat(trial.result().problems()).isEmpty();
    assertThat(trial.result().counts().getFirst().passed()).isPositive();
  }

  @Test
  void aHugeListTakesLinearTime() {
    StringBuilder code = new StringBuilder("resource \"aws_db_parameter_group\" \"g\" {\n");
    for (int i = 0; i < 20_000; i++)
      code.append(" parameter {\n  name = \"p").append(i).append("\"\n  value = \"1\"\n }\n");
    code.append(
        "}\nresource \"aws_db_instance\" \"a\" {\n parameter_group_name = aws_db_parameter_group.g.name\n}\n");
    Stack stack = Trial.stack(code.toString());
    Catalogue catalogue = Trial.catalogue(ENTRIES);
    assertTimeout(
        Duration.ofSeconds(5),
        () -> Scan.run(List.of(stack), catalogue, ScanOptions.on(Trial.TODAY)));
  }

  @Test
  void manyResourcesTakeLinearTime() {
    StringBuilder code = new StringBuilder("variable \"x\" {}\n");
    for (int i = 0; i < 4_000; i++)
      code.append("resource \"aws_db_parameter_group\" \"g")
          .append(i)
          .append("\" {\n name = \"g")
          .append(i)
          .append("\"\n}\nresource \"aws_db_instance\" \"i")
          .append(i)
          .append("\" {\n parameter_group_name = ")
          .append(i % 2 == 0 ? "\"g" + i + "\"" : "\"${var.x}" + i + "\"")
          .append("\n}\n");
    Stack stack = Trial.stack(code.toString());
    Catalogue catalogue = Trial.catalogue(ENTRIES);
    assertTimeout(
        Duration.ofSeconds(10),
        () -> Scan.run(List.of(stack), catalogue, ScanOptions.on(Trial.TODAY)));
  }
}
