package dev.lintel.dialects.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.dialects.Tree;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSourcesTest {
  @TempDir Path folder;

  @Test
  void theRegionIsTheProviders() {
    Tree tree =
        Tree.of(
            folder,
            """
            provider "aws" {
              alias  = "west"
              region = "us-west-2"
            }
            data "aws_region" "here" {}
            data "aws_region" "west" {
              provider = aws.west
            }
            output "o" {
              value = [data.aws_region.here.name, data.aws_region.west.name]
            }
            """);
    assertThat(tree.output("o")).isEqualTo("[?data(data.aws_region.here.name), \"us-west-2\"]");
  }

  @Test
  void aTemplateIsRendered() {
    Tree tree =
        Tree.of(
                folder,
                """
                data "template_file" "t" {
                  template = "${file("${path.module}/t.tpl")}"
                  vars = {
                    name = "n"
                    arn  = "${aws_s3_bucket.b.arn}"
                  }
                }
                data "template_file" "broken" {
                  template = "$${"
                }
                resource "aws_s3_bucket" "b" {}
                output "o" {
                  value = [data.template_file.t.rendered, data.template_file.broken.rendered]
                }
                """)
            .with("t.tpl", "<${name}>${arn}");
    assertThat(tree.output("o")).isEqualTo("[<\"<n>\" &aws_s3_bucket.b.arn>, ?malformed]");
  }

  @Test
  void aFileThatIsThereIsRead() {
    Tree tree =
        Tree.of(
                folder,
                """
                data "local_file" "f" {
                  filename = "${path.module}/f.txt"
                }
                data "local_file" "none" {
                  filename = "${path.module}/none.txt"
                }
                output "o" {
                  value = [data.local_file.f.content, data.local_file.none.content]
                }
                """)
            .with("f.txt", "text");
    assertThat(tree.output("o")).isEqualTo("[\"text\", ?data(data.local_file.none.content)]");
  }

  @Test
  void bindingsAreADocument() {
    Tree tree =
        Tree.of(
            folder,
            """
            data "google_iam_policy" "p" {
              binding {
                role    = "roles/viewer"
                members = ["user:b", "allUsers"]
              }
            }
            output "o" {
              value = data.google_iam_policy.p.policy_data
            }
            """);
    assertThat(tree.output("o"))
        .isEqualTo(
            "json({bindings=[{members=[\"allUsers\", \"user:b\"], role=\"roles/viewer\"}]})");
  }
}
