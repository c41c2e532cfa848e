package dev.lintel.dialects.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.dialects.Shown;
import dev.lintel.dialects.Tree;
import dev.lintel.model.Stack;
import dev.lintel.model.Target;
import dev.lintel.model.Value;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {
  private static final String SOURCE =
      """
      variable "count_of" {
      }
      variable "name" {
        default = "n"
      }
      resource "aws_s3_bucket" "b" {
        bucket = var.name
      }
      resource "aws_s3_bucket_versioning" "v" {
        count  = var.count_of
        bucket = aws_s3_bucket.b.id
        versioning_configuration {
          status = data.aws_ssm_parameter.status.value
        }
      }
      data "aws_ssm_parameter" "status" {
        name = "x"
      }
      """;

  private static final String PLAN =
      """
      {
        "format_version": "1.2",
        "variables": {"count_of": {"value": 1}, "name": {"value": "n"}},
        "planned_values": {"root_module": {}},
        "resource_changes": [
          {"address": "aws_s3_bucket.b", "mode": "managed", "type": "aws_s3_bucket", "name": "b",
           "change": {"actions": ["create"],
             "after": {"bucket": "n", "force_destroy": false, "tags": null},
             "after_unknown": {"id": true, "arn": true}}},
          {"address": "aws_s3_bucket_versioning.v[0]", "mode": "managed",
           "type": "aws_s3_bucket_versioning", "name": "v", "index": 0,
           "change": {"actions": ["create"],
             "after": {"versioning_configuration": [{"status": "Enabled"}]},
             "after_unknown": {"bucket": true, "versioning_configuration": [{}]}}},
          {"address": "aws_s3_bucket.gone", "mode": "managed", "type": "aws_s3_bucket",
           "name": "gone", "change": {"actions": ["delete"], "after": null}}
        ],
        "configuration": {
          "provider_config": {"aws": {"name": "aws", "version_constraint": "~> 5.0"}},
          "root_module": {"resources": [
            {"address": "aws_s3_bucket.b", "mode": "managed", "type": "aws_s3_bucket", "name": "b",
             "expressions": {"bucket": {"references": ["var.name"]}}},
            {"address": "aws_s3_bucket_versioning.v", "mode": "managed",
             "type": "aws_s3_bucket_versioning", "name": "v",
             "expressions": {"bucket": {"references": ["aws_s3_bucket.b.id", "aws_s3_bucket.b"]},
               "versioning_configuration": [{"status": {}}]}}
          ]}
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void jsonThatIsNoPlanIsAProblem() {
    Tree tree = Tree.in(folder).with("p.json", "{\"format_version\": \"1.0\", \"values\": {}}");
    assertThat(tree.stacks("p.json")).isEmpty();
    assertThat(tree.problems("p.json")).hasSize(1);
    assertThat(tree.with("q.json", "{\"format_version\"").problems("q.json")).hasSize(1);
  }

  @Test
  void aPlanWithoutSourceIsAStackOfItsOwn() {
    Tree tree = Tree.in(folder).with("plans/p.json", PLAN);
    Stack stack = tree.scan("plans/p.json").stacks().get(0);
    assertThat(stack.path()).isEqualTo("plans/p.json");
    assertThat(Tree.addresses(stack))
        .containsExactly("aws_s3_bucket.b", "aws_s3_bucket_versioning.v[0]");
    var bucket = Tree.resource(stack, "aws_s3_bucket.b");
    assertThat(Shown.of(bucket.values())).isEqualTo("{bucket=\"n\"}");
    assertThat(bucket.version()).contains("~> 5.0");
    var versioning = Tree.resource(stack, "aws_s3_bucket_versioning.v[0]");
    assertThat(versioning.block()).isEqualTo("aws_s3_bucket_versioning.v");
    Value key = versioning.values().get("bucket").orElseThrow();
    assertThat(Shown.of(key)).isEqualTo("?computed(aws_s3_bucket_versioning.v[0].bucket)");
    assertThat(key.origin().targets()).containsExactly(new Target("aws_s3_bucket.b", "id"));
    assertThat(Shown.of(versioning.values().get("versioning_configuration").orElseThrow()))
        .isEqualTo("[{status=\"Enabled\"}]");
  }

  @Test
  void aPlanBesideItsSourceHasThePlacesOfTheSource() {
    Tree tree = Tree.of(folder, SOURCE).with("p.json", PLAN);
    assertThat(tree.addresses())
        .containsExactly("aws_s3_bucket.b", "aws_s3_bucket_versioning.v[?]");
    Stack stack = tree.scan("p.json").stacks().get(0);
    assertThat(Tree.addresses(stack))
        .containsExactly("aws_s3_bucket.b", "aws_s3_bucket_versioning.v[0]");
    Value name = Tree.resource(stack, "aws_s3_bucket.b").values().get("bucket").orElseThrow();
    assertThat(Shown.of(name)).isEqualTo("\"n\"");
    assertThat(Shown.chain(name)).isEqualTo("main.tf:7 > main.tf:4");
    var versioning = Tree.resource(stack, "aws_s3_bucket_versioning.v[0]");
    assertThat(versioning.possible()).isEmpty();
    assertThat(Shown.of(versioning.values().get("bucket").orElseThrow()))
        .isEqualTo("&aws_s3_bucket.b.id");
    assertThat(Shown.of(versioning.values().get("versioning_configuration").orElseThrow()))
        .isEqualTo("[{status=\"Enabled\"}]");
    assertThat(tree.stacks("p.json", ".")).containsExactly("p.json");
  }
}
