package dev.lintel.dialects.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.dialects.Tree;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Terraform 0.11 took, and people still have. */
class OldSpellingsTest {
  @TempDir Path folder;

  @Test
  void quotedTypesAndReferences() {
    Tree tree =
        Tree.of(
            folder,
            """
            variable "n" {
              type    = "string"
              default = "2"
            }
            variable "l" {
              type    = "list"
              default = ["a", "b"]
            }
            variable "m" {
              type    = "map"
              default = {
                k = "v"
              }
            }
            resource "aws_instance" "i" {
              count      = "${var.n}"
              ami        = "${element(var.l, count.index)}"
              depends_on = ["aws_vpc.v"]
              tags       = "${merge(var.m, map("a", "b"))}"
              vpc_security_group_ids = ["${list("x", "y")}"]
            }
            output "splat" {
              value = "${aws_instance.i.*.ami}"
            }
            output "index" {
              value = "${aws_instance.i.1.ami} ${var.l.0} ${var.m["k"]}"
            }
            output "id" {
              value = "${aws_instance.i.*.id}"
            }
            """);
    assertThat(tree.addresses()).containsExactly("aws_instance.i[0]", "aws_instance.i[1]");
    assertThat(tree.value("aws_instance.i[1]", "ami")).isEqualTo("\"b\"");
    assertThat(tree.value("aws_instance.i[0]", "tags")).isEqualTo("{k=\"v\", a=\"b\"}");
    assertThat(tree.output("splat")).isEqualTo("[\"a\", \"b\"]");
    assertThat(tree.output("index")).isEqualTo("\"b a v\"");
    assertThat(tree.output("id")).isEqualTo("[&aws_instance.i[0].id, &aws_instance.i[1].id]");
  }

  @Test
  void oneResourceAsAList() {
    Tree tree =
        Tree.of(
            folder,
            """
            resource "aws_instance" "i" {
              ami = "a"
            }
            output "o" {
              value = "${aws_instance.i.*.ami}"
            }
            """);
    assertThat(tree.output("o")).isEqualTo("[\"a\"]");
  }

  @Test
  void blocksAsListsAndMapsAsBlocks() {
    Tree tree =
        Tree.of(
            folder,
            """
            resource "aws_s3_bucket" "b" {
              versioning = {
                enabled = "true"
              }
              logging = [{
                target_bucket = "logs"
              }]
              tags {
                a = "b"
              }
            }
            """);
    assertThat(tree.value("aws_s3_bucket.b", "versioning")).isEqualTo("[{enabled=true}]");
    assertThat(tree.value("aws_s3_bucket.b", "logging")).isEqualTo("[{target_bucket=\"logs\"}]");
    assertThat(tree.value("aws_s3_bucket.b", "tags")).isEqualTo("{a=\"b\"}");
  }
}
