package dev.lintel.dialects.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.dialects.Tree;
import dev.lintel.model.Value;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlocksTest {
  @TempDir Path folder;

  private Tree group(String body) {
    return Tree.of(
        folder,
        """
        variable "u" {}
        variable "ports" {
          default = [22, "80"]
        }
        resource "aws_security_group" "g" {
          %s
        }
        """
            .formatted(body));
  }

  private String ingress(String body) {
    return group(body).value("aws_security_group.g", "ingress");
  }

  @Test
  void whatCannotBeReadIsNotKnownRatherThanAbsent() {
    Tree tree = group("name = = \"a\"\n  ingress {\n    from_port = )\n    + \n  }");
    assertThat(tree.value("aws_security_group.g", "name")).isEqualTo("?malformed");
    assertThat(ingress("ingress {\n    from_port = )\n  }")).isEqualTo("[{from_port=?malformed}]");
    assertThat(ingress("ingress {\n    self = true\n    + \n  }")).isEqualTo("[{self=true ...}]");
  }

  @Test
  void blocksAreAListOfObjects() {
    assertThat(ingress("")).isEqualTo("nothing");
    assertThat(
            ingress(
                """
                ingress {
                  from_port = "22"
                }
                egress {}
                ingress {
                  from_port = 80
                }
                """))
        .isEqualTo("[{from_port=22}, {from_port=80}]");
  }

  @Test
  void aListOfObjectsIsTheSame() {
    assertThat(ingress("ingress = [{ from_port = \"22\", cidr_blocks = [\"0.0.0.0/0\"] }]"))
        .isEqualTo("[{from_port=22, cidr_blocks=[\"0.0.0.0/0\"]}]");
  }

  @Test
  void aDynamicBlockGoesThroughItsCollection() {
    assertThat(
            ingress(
                """
                dynamic "ingress" {
                  for_each = var.ports
                  content {
                    from_port   = ingress.value
                    description = "p${ingress.key}"
                  }
                }
                """))
        .isEqualTo("[{from_port=22, description=\"p0\"}, {from_port=80, description=\"p1\"}]");
  }

  @Test
  void iteratorsMayBeNamedAndNested() {
    Tree tree =
        Tree.of(
            folder,
            """
            resource "aws_wafv2_web_acl" "w" {
              dynamic "rule" {
                for_each = { a = ["x", "y"] }
                iterator = outer
                content {
                  name = outer.key
                  dynamic "rule_label" {
                    for_each = outer.value
                    iterator = "inner"
                    content {
                      name = "${outer.key}${inner.value}"
                    }
                  }
                }
              }
            }
            """);
    assertThat(tree.value("aws_wafv2_web_acl.w", "rule"))
        .isEqualTo("[{name=\"a\", rule_label=[{name=\"ax\"}, {name=\"ay\"}]}]");
  }

  @Test
  void anUnknownCollectionIsOneMaybeElement() {
    assertThat(
            ingress(
                """
                ingress {
                  from_port = 1
                }
                dynamic "ingress" {
                  for_each = var.u
                  content {
                    from_port = ingress.value.port
                    to_port   = 22
                  }
                }
                """))
        .isEqualTo("[{from_port=1}, maybe {from_port=?iteration, to_port=22} ...]");
  }

  @Test
  void anEmptyCollectionIsNoBlock() {
    assertThat(
            ingress(
                """
                dynamic "ingress" {
                  for_each = []
                  content {}
                }
                """))
        .isEqualTo("[]");
  }

  @Test
  void aBlockIsWhereItIsWritten() {
    Tree tree =
        group(
            """
            ingress {
              cidr_blocks = ["0.0.0.0/0",
                "10.0.0.0/8"]
            }
            """);
    Value.Sequence ingress =
        (Value.Sequence)
            Tree.resource(tree.stack(), "aws_security_group.g")
                .values()
                .get("ingress")
                .orElseThrow();
    Value.Mapping rule = (Value.Mapping) ingress.elements().get(0).value();
    assertThat(text(rule)).startsWith("ingress {").endsWith("}");
    assertThat(rule.origin().source().substring(rule.origin().start(), rule.origin().headEnd()))
        .isEqualTo("ingress");
    Value.Sequence blocks = (Value.Sequence) rule.get("cidr_blocks").orElseThrow();
    assertThat(text(blocks)).startsWith("cidr_blocks = [").endsWith("]");
    assertThat(text(blocks.elements().get(1).value())).isEqualTo("\"10.0.0.0/8\"");
  }

  private static String text(Value value) {
    return value.origin().source().substring(value.origin().start(), value.origin().end());
  }

  @Test
  void valuesAreOfTheTypeThatTheProviderDeclares() {
    Tree tree =
        Tree.of(
            folder,
            """
            resource "aws_db_instance" "d" {
              storage_encrypted = "true"
              allocated_storage = "20"
              identifier        = 5
              multi_az          = "maybe"
              tags {
                Name = "old"
              }
            }
            """);
    assertThat(tree.value("aws_db_instance.d", "storage_encrypted")).isEqualTo("true");
    assertThat(tree.value("aws_db_instance.d", "allocated_storage")).isEqualTo("20");
    assertThat(tree.value("aws_db_instance.d", "identifier")).isEqualTo("\"5\"");
    assertThat(tree.value("aws_db_instance.d", "tags")).isEqualTo("{Name=\"old\"}");
    assertThat(tree.problems())
        .containsExactly("WARNING ./main.tf:5 \"multi_az\" must be true or false");
  }

  @Test
  void whatTerraformItselfUnderstandsIsApart() {
    Tree tree =
        group(
            """
            count      = 1
            provider   = aws.west
            depends_on = [aws_vpc.v, "aws_vpc.w"]
            lifecycle {
              create_before_destroy = true
              ignore_changes        = [tags, ingress[0].from_port]
            }
            provisioner "local-exec" {
              command = "echo ${self.id}"
            }
            """);
    var resource = Tree.resource(tree.stack(), "aws_security_group.g[0]");
    assertThat(dev.lintel.dialects.Shown.of(resource.values())).isEqualTo("{}");
    assertThat(dev.lintel.dialects.Shown.of(resource.meta()))
        .isEqualTo(
            "{count=1, provider=\"aws.west\", depends_on=[\"aws_vpc.v\", \"aws_vpc.w\"],"
                + " lifecycle=[{create_before_destroy=true, ignore_changes=[\"tags\","
                + " \"ingress[0].from_port\"]}],"
                + " provisioner=[{type=\"local-exec\","
                + " command=<\"echo \" &aws_security_group.g[0].id>}]}");
  }
}
