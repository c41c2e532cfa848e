package dev.lintel.dialects.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.dialects.Tree;
import dev.lintel.model.Resource;
import dev.lintel.model.Stack;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpansionTest {
  @TempDir Path folder;

  private Tree bucket(String body) {
    return Tree.of(
        folder,
        """
        variable "n" {}
        variable "default" {
          default = 2
        }
        resource "aws_s3_bucket" "b" {
          %s
        }
        """
            .formatted(body));
  }

  @Test
  void aCountOfNothingIsNoResource() {
    assertThat(bucket("count = 0").addresses()).isEmpty();
    assertThat(bucket("count = \"0\"").addresses()).isEmpty();
    assertThat(bucket("count = var.n ? 0 : 0").addresses()).isEmpty();
  }

  @Test
  void aCountMakesInstances() {
    Tree tree = bucket("count = var.default\n bucket = \"b${count.index}\"");
    assertThat(tree.addresses()).containsExactly("aws_s3_bucket.b[0]", "aws_s3_bucket.b[1]");
    assertThat(tree.value("aws_s3_bucket.b[1]", "bucket")).isEqualTo("\"b1\"");
    assertThat(bucket("count = \"${var.default}\"").addresses()).hasSize(2);
  }

  @Test
  void anUnknownCountIsOnePossibleResource() {
    Stack stack = bucket("count = var.n").stack();
    Resource only = Tree.resource(stack, "aws_s3_bucket.b[?]");
    assertThat(only.possible()).isPresent();
    assertThat(only.possible().orElseThrow().detail())
        .isEqualTo("its count is not known: var.n has no value");
    assertThat(
            Tree.resource(bucket("count = var.n ? 1 : 2").stack(), "aws_s3_bucket.b[?]").possible())
        .isEmpty();
  }

  @Test
  void aCountThatIsNoNumberIsTold() {
    assertThat(bucket("count = \"x\"").problems())
        .anyMatch(p -> p.contains("the count of aws_s3_bucket.b is no number"));
    assertThat(bucket("count = -1").addresses()).containsExactly("aws_s3_bucket.b[?]");
  }

  @Test
  void tooManyInstancesAreCapped() {
    Tree tree = bucket("count = 1000000000");
    assertThat(tree.addresses()).hasSize(10_000);
    assertThat(tree.problems()).anyMatch(p -> p.contains("more than 10000 instances"));
  }

  @Test
  void aHugeRangeIsCapped() {
    Tree tree = bucket("for_each = toset([for i in range(1000000000) : tostring(i)])");
    assertThat(tree.addresses()).hasSizeLessThanOrEqualTo(10_000);
    assertThat(tree.problems()).isNotEmpty();
  }

  @Test
  void keysAreSortedAndQuotedAsTerraformDoes() {
    Tree tree =
        bucket(
            "for_each = { b = 1, \"a\\\"b\" = 2, \"${\"$\"}{x}\" = 3, \"n\\n\" = 4 }\n"
                + " bucket = \"${each.key}-${each.value}\"");
    assertThat(tree.addresses())
        .containsExactly(
            "aws_s3_bucket.b[\"$${x}\"]",
            "aws_s3_bucket.b[\"a\\\"b\"]",
            "aws_s3_bucket.b[\"b\"]",
            "aws_s3_bucket.b[\"n\\n\"]");
    assertThat(tree.value("aws_s3_bucket.b[\"b\"]", "bucket")).isEqualTo("\"b-1\"");
  }

  @Test
  void setsGiveTheirElements() {
    assertThat(bucket("for_each = toset([\"b\", \"a\", \"b\"])").addresses())
        .containsExactly("aws_s3_bucket.b[\"a\"]", "aws_s3_bucket.b[\"b\"]");
  }

  @Test
  void aListIsTakenAndTold() {
    Tree tree = bucket("for_each = [\"a\"]");
    assertThat(tree.addresses()).containsExactly("aws_s3_bucket.b[\"a\"]");
    assertThat(tree.problems()).anyMatch(p -> p.contains("is a list"));
    assertThat(bucket("for_each = []").problems()).isEmpty();
    assertThat(bucket("for_each = var.default == 2 ? [] : toset([\"x\"])").addresses()).isEmpty();
  }

  @Test
  void anUnknownForEachIsOneResourceOfUnknownKey() {
    Stack stack =
        bucket("for_each = var.n\n bucket = each.key\n tags = { k = each.value }").stack();
    Resource only = Tree.resource(stack, "aws_s3_bucket.b[?]");
    assertThat(only.possible()).isPresent();
    assertThat(Tree.value(stack, "aws_s3_bucket.b[?]", "bucket")).startsWith("?iteration");
    assertThat(Tree.value(stack, "aws_s3_bucket.b[?]", "tags")).startsWith("{k=?iteration");
  }

  @Test
  void keysThatTheCloudGivesAreUnknownButTheirNumberIsNot() {
    Stack stack =
        Tree.of(
                folder,
                """
                resource "aws_s3_bucket" "a" {}
                resource "aws_s3_bucket_versioning" "v" {
                  for_each = toset([aws_s3_bucket.a.id])
                  bucket   = each.value
                }
                """)
            .stack();
    assertThat(Tree.resource(stack, "aws_s3_bucket_versioning.v[?]").possible()).isEmpty();
    assertThat(Tree.value(stack, "aws_s3_bucket_versioning.v[?]", "bucket"))
        .isEqualTo("&aws_s3_bucket.a.id");
  }

  @Test
  void resourcesAreChained() {
    Tree tree =
        Tree.of(
            folder,
            """
            resource "aws_s3_bucket" "a" {
              for_each = toset(["x", "y"])
              bucket   = "name-${each.key}"
            }
            resource "aws_s3_bucket_versioning" "v" {
              for_each = aws_s3_bucket.a
              bucket   = each.value.id
            }
            resource "aws_s3_bucket_acl" "l" {
              for_each = aws_s3_bucket.a
              bucket   = each.value.bucket
            }
            output "all" {
              value = [for k, b in aws_s3_bucket.a : b.arn]
            }
            """);
    Stack stack = tree.stack();
    assertThat(Tree.value(stack, "aws_s3_bucket_versioning.v[\"y\"]", "bucket"))
        .isEqualTo("&aws_s3_bucket.a[\"y\"].id");
    var bucket =
        Tree.resource(stack, "aws_s3_bucket_acl.l[\"x\"]").values().get("bucket").orElseThrow();
    assertThat(dev.lintel.dialects.Shown.of(bucket)).isEqualTo("\"name-x\"");
    assertThat(bucket.origin().targets())
        .containsExactly(new dev.lintel.model.Target("aws_s3_bucket.a[\"x\"]", "bucket"));
    assertThat(Tree.output(stack, "all"))
        .isEqualTo("[&aws_s3_bucket.a[\"x\"].arn, &aws_s3_bucket.a[\"y\"].arn]");
  }

  @Test
  void eachAndCountOutsideOfTheirBlocksAreTold() {
    assertThat(bucket("bucket = each.key").problems())
        .anyMatch(p -> p.contains("each.key has a value only in a block that sets for_each"));
  }
}
