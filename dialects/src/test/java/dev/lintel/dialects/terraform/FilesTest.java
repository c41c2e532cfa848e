package dev.lintel.dialects.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.dialects.Tree;
import dev.lintel.model.Value;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files count, how they are merged, and the JSON notation. */
class FilesTest {
  @TempDir Path folder;

  @Test
  void filesOfEditorsAreNotRead() {
    Tree tree =
        Tree.in(folder)
            .with("a.tf", "resource \"t_x\" \"a\" {}\n")
            .with(".hidden.tf", "resource \"t_x\" \"hidden\" {}\n")
            .with("a.tf~", "resource \"t_x\" \"old\" {}\n")
            .with("#a.tf#", "resource \"t_x\" \"saved\" {}\n");
    assertThat(tree.addresses()).containsExactly("t_x.a");
  }

  @Test
  void tofuTakesThePlaceOfTheSameName() {
    Tree tree =
        Tree.in(folder)
            .with("a.tf", "resource \"t_x\" \"terraform\" {}\n")
            .with("a.tofu", "resource \"t_x\" \"tofu\" {}\n")
            .with("b.tofu", "resource \"t_x\" \"only\" {}\n")
            .with("c.tf.json", "{\"resource\": {\"t_x\": {\"c\": {}}}}")
            .with("c.tofu.json", "{\"resource\": {\"t_x\": {\"d\": {}}}}");
    assertThat(tree.addresses()).containsExactly("t_x.tofu", "t_x.only", "t_x.d");
  }

  @Test
  void overridesReplaceAttributesAndBlocks() {
    Tree tree =
        Tree.in(folder)
            .with(
                "main.tf",
                """
                variable "v" {
                  default = 1
                }
                locals {
                  a = 1
                  b = 2
                }
                resource "aws_security_group" "g" {
                  name        = "base"
                  description = "kept"
                  ingress {
                    from_port = 1
                  }
                  ingress {
                    from_port = 2
                  }
                  dynamic "egress" {
                    for_each = [1]
                    content {}
                  }
                  lifecycle {
                    prevent_destroy = true
                  }
                }
                output "o" {
                  value = [var.v, local.a, local.b]
                }
                """)
            .with(
                "a_override.tf",
                """
                variable "v" {
                  default = 2
                }
                locals {
                  b = 3
                }
                resource "aws_security_group" "g" {
                  name = "overridden"
                  ingress {
                    from_port = 3
                  }
                  egress {
                    from_port = 4
                  }
                }
                """)
            .with("override.tf", "resource \"aws_security_group\" \"g\" {\n  name = \"last\"\n}\n");
    assertThat(tree.addresses()).containsExactly("aws_security_group.g");
    assertThat(tree.value("aws_security_group.g", "name")).isEqualTo("\"last\"");
    assertThat(tree.value("aws_security_group.g", "description")).isEqualTo("\"kept\"");
    assertThat(tree.value("aws_security_group.g", "ingress")).isEqualTo("[{from_port=3}]");
    assertThat(tree.value("aws_security_group.g", "egress")).isEqualTo("[{from_port=4}]");
    assertThat(tree.output("o")).isEqualTo("[2, 1, 3]");
    assertThat(tree.problems()).isEmpty();
  }

  @Test
  void whatIsDeclaredTwiceIsKeptTwiceAndTold() {
    Tree tree =
        Tree.of(
            folder,
            """
            resource "t_x" "a" {
              n = 1
            }
            resource "t_x" "a" {
              n = 2
            }
            """);
    assertThat(tree.addresses()).containsExactly("t_x.a", "t_x.a");
    assertThat(tree.problems())
        .containsExactly(
            "WARNING ./main.tf:4 resource \"t_x\" \"a\" is declared twice, first at"
                + " ./main.tf:1; rename one");
  }

  @Test
  void blocksThatMakeNothingAreRead() {
    Tree tree =
        Tree.of(
            folder,
            """
            terraform {
              required_version = ">= 1.0"
              backend "s3" {}
            }
            moved {
              from = t_x.a
              to   = t_x.b
            }
            import {
              to = t_x.b
              id = "i"
            }
            removed {
              from = t_x.c
              lifecycle {
                destroy = false
              }
            }
            check "c" {
              data "http" "h" {
                url = "https://example.com"
              }
              assert {
                condition     = data.http.h.status_code == 200
                error_message = "x"
              }
            }
            ephemeral "random_password" "p" {
              length = 16
            }
            resource "t_x" "b" {
              p = ephemeral.random_password.p.result
            }
            wrong "x" {}
            top = 1
            """);
    assertThat(tree.addresses()).containsExactly("t_x.b");
    assertThat(tree.value("data.http.h", "url")).isEqualTo("\"https://example.com\"");
    assertThat(tree.value("ephemeral.random_password.p", "length")).isEqualTo("16");
    assertThat(tree.value("t_x.b", "p")).startsWith("?data");
    assertThat(tree.problems())
        .containsExactly(
            "WARNING ./main.tf:34 Terraform has no \"wrong\" blocks; check the spelling",
            "WARNING ./main.tf:35 an argument cannot stand outside a block; put \"top\" into the"
                + " block it belongs to");
  }

  @Test
  void theJsonNotationSaysTheSame() {
    Tree tree =
        Tree.in(folder)
            .with(
                "main.tf.json",
                """
                {
                  "//": "a comment",
                  "variable": {"v": {"type": "list(string)", "default": ["${x}", "b"]}},
                  "locals": [{"a": "${var.v[1]}"}, {"q": "say \\"${upper(\\"hi\\")}\\"\\t${local.a}"}],
                  "provider": {"aws": [{"region": "r"}, {"alias": "w", "region": "s"}]},
                  "resource": {
                    "aws_security_group": {
                      "g": {
                        "//": "no attribute",
                        "name": "${local.q}",
                        "count": 1,
                        "provider": "aws.w",
                        "ingress": [{"from_port": 1}, {"from_port": "${2}"}],
                        "dynamic": {"egress": {"for_each": "${var.v}",
                          "content": {"description": "${egress.value}"}}},
                        "timeouts": {"create": "1m"},
                        "tags": {"k": "${local.a}"}
                      }
                    }
                  },
                  "output": {"o": {"value": {"nested": ["${local.a}", true, null, 1.5]}}}
                }
                """);
    String address = "aws_security_group.g[0]";
    assertThat(tree.problems()).isEmpty();
    assertThat(tree.value(address, "name")).isEqualTo("\"say \"HI\"\tb\"");
    assertThat(tree.value(address, "ingress")).isEqualTo("[{from_port=1}, {from_port=2}]");
    assertThat(tree.value(address, "egress"))
        .isEqualTo("[{description=\"${x}\"}, {description=\"b\"}]");
    assertThat(tree.value(address, "timeouts")).isEqualTo("[{create=\"1m\"}]");
    assertThat(tree.value(address, "tags")).isEqualTo("{k=\"b\"}");
    assertThat(tree.output("o")).isEqualTo("{nested=[\"b\", true, absent, 1.5]}");
    assertThat(tree.stack().resources().stream().map(r -> r.address()).toList())
        .contains("provider.aws", "provider.aws.w");
    Value name = Tree.resource(tree.stack(), address).values().get("name").orElseThrow();
    assertThat(name.origin().source().substring(name.origin().start(), name.origin().end()))
        .isEqualTo("\"name\": \"${local.q}\"");
  }

  @Test
  void brokenJsonIsTold() {
    Tree tree =
        Tree.in(folder)
            .with("a.tf.json", "{\"resource\": {\"t_x\": {\"a\": {\"n\": \"${\"}, \"b\": 1}}}")
            .with("b.tf.json", "{\"resource\": ")
            .with("c.tf.json", "[1, \"x\"]");
    assertThat(tree.addresses()).containsExactly("t_x.a");
    assertThat(tree.problems())
        .anyMatch(p -> p.contains("a.tf.json:1"))
        .anyMatch(p -> p.contains("b.tf.json:1"))
        .anyMatch(p -> p.contains("c.tf.json:1"));
  }
}
