package dev.lintel.dialects.terraform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.dialects.ReadRequest.Input;
import dev.lintel.dialects.Shown;
import dev.lintel.dialects.Tree;
import dev.lintel.dialects.UsageException;
import dev.lintel.model.Stack;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariablesTest {
  private static final String ONE =
      """
      variable "x" {
        default = "default"
      }
      output "x" {
        value = var.x
      }
      """;

  @TempDir Path folder;

  @Test
  void aVariableWithoutAValueIsUnknownUnderItsName() {
    Tree tree =
        Tree.of(
            folder,
            """
            variable "x" {}
            output "x" {
              value = var.x
            }
            """);
    assertThat(tree.output("x")).isEqualTo("?variable(var.x)");
    assertThat(tree.problems()).isEmpty();
  }

  @Test
  void itsValidationMayListWhatItIs() {
    Tree tree =
        Tree.of(
            folder,
            """
            variable "x" {
              validation {
                condition     = contains(["a", "b"], var.x)
                error_message = "a or b"
              }
            }
            output "x" {
              value = var.x
            }
            """);
    var x =
        (dev.lintel.model.Value.Unknown) Objects.requireNonNull(tree.stack().outputs().get("x"));
    assertThat(x.hints().among().stream().map(Shown::of)).containsExactly("\"a\"", "\"b\"");
    assertThat(x.hints().notNull()).isTrue();
    assertThat(x.hints().symbol()).contains("var.x");
  }

  @Test
  void aVariableThatNobodyDeclaresIsTold() {
    Tree tree = Tree.of(folder, "output \"x\" {\n  value = [var.x, var.x]\n}\n");
    assertThat(tree.output("x")).isEqualTo("[?variable(var.x), ?variable(var.x)]");
    assertThat(tree.problems())
        .containsExactly(
            "WARNING ./main.tf:2 no variable \"var.x\" is declared in this module; declare it");
  }

  @Test
  void theLaterSourceWins() {
    Tree tree = Tree.of(folder, ONE);
    assertThat(tree.output("x")).isEqualTo("\"default\"");
    Map<String, String> environment = Map.of("TF_VAR_x", "environment");
    assertThat(Tree.output(tree.stack(r -> r.withEnvironment(environment)), "x"))
        .isEqualTo("\"environment\"");
    tree.with("terraform.tfvars", "x = \"plain\"\n");
    assertThat(Tree.output(tree.stack(r -> r.withEnvironment(environment)), "x"))
        .isEqualTo("\"plain\"");
    tree.with("terraform.tfvars.json", "{\"x\": \"json\"}");
    assertThat(tree.output("x")).isEqualTo("\"json\"");
    tree.with("a.auto.tfvars", "x = \"a\"\n").with("b.auto.tfvars.json", "{\"x\": \"b\"}");
    assertThat(tree.output("x")).isEqualTo("\"b\"");
    tree.with("given.tfvars", "x = \"file\"\n");
    Input file = new Input.VariableFile(Path.of("given.tfvars"));
    Input typed = new Input.Variable("x", "typed");
    assertThat(Tree.output(tree.stack(r -> r.withInputs(List.of(typed, file))), "x"))
        .isEqualTo("\"file\"");
    assertThat(Tree.output(tree.stack(r -> r.withInputs(List.of(file, typed))), "x"))
        .isEqualTo("\"typed\"");
  }

  @Test
  void aVariableFileThatIsNotThereIsWrongUsage() {
    Tree tree = Tree.of(folder, ONE);
    assertThatThrownBy(() ->
            tree.scan(r -> r.withInputs(List.of(new Input.VariableFile(Path.of("no.tfvars"))))))
        .isInstanceOf(UsageException.class);
  }

  @Test
  void aTextOfAComplexTypeIsAnExpression() {
    Tree tree =
        Tree.of(
            folder,
            """
            variable "l" {
              type = list(number)
            }
            variable "s" {
              type = string
            }
            output "l" {
              value = var.l
            }
            output "s" {
              value = var.s
            }
            """);
    Stack stack =
        tree.stack(r -> r.withEnvironment(Map.of("TF_VAR_l", "[1, \"2\"]", "TF_VAR_s", "[1]")));
    assertThat(Tree.output(stack, "l")).isEqualTo("[1, 2]");
    assertThat(Tree.output(stack, "s")).isEqualTo("\"[1]\"");
    Stack broken = tree.stack(r -> r.withEnvironment(Map.of("TF_VAR_l", "[1,")));
    assertThat(Tree.output(broken, "l")).isEqualTo("?malformed");
    assertThat(broken.problems()).isNotEmpty();
  }

  @Test
  void valuesAreOfTheDeclaredType() {
    Tree tree =
        Tree.of(
            folder,
            """
            variable "b" {
              type    = bool
              default = "true"
            }
            variable "o" {
              type = object({ a = optional(string, "x"), n = number })
              default = { n = "3" }
            }
            variable "old" {
              type = "map"
              default = { a = "b" }
            }
            output "all" {
              value = [var.b, var.o, var.old]
            }
            """);
    assertThat(tree.output("all")).isEqualTo("[true, {a=\"x\", n=3}, {a=\"b\"}]");
  }

  @Test
  void whatIsSensitiveStaysSo() {
    Tree tree =
        Tree.of(
            folder,
            """
            variable "x" {
              default   = "secret"
              sensitive = true
            }
            locals {
              y = "${var.x}"
            }
            output "x" {
              value = local.y
            }
            """);
    assertThat(Objects.requireNonNull(tree.stack().outputs().get("x")).origin().sensitive())
        .isTrue();
  }

  @Test
  void theChainLeadsToWhereTheTextIs() {
    Tree tree =
        Tree.of(
                folder,
                """
                variable "name" {
                  default = "n"
                }
                module "m" {
                  source = "./m"
                  name   = local.name
                }
                locals {
                  name = var.name
                }
                """)
            .with("terraform.tfvars", "\nname = \"given\"\n")
            .with(
                "m/main.tf",
                """
                variable "name" {}
                resource "aws_s3_bucket" "b" {
                  bucket = var.name
                }
                """);
    var bucket =
        Tree.resource(tree.stack(), "module.m.aws_s3_bucket.b")
            .values()
            .get("bucket")
            .orElseThrow();
    assertThat(Shown.of(bucket)).isEqualTo("\"given\"");
    assertThat(Shown.chain(bucket))
        .isEqualTo("./m/main.tf:3 > ./main.tf:6 > ./main.tf:9 > ./terraform.tfvars:2");
  }

  @Test
  void nullTakesTheDefaultOnlyWhereTheVariableSaysSo() {
    Tree tree =
        Tree.of(
                folder,
                """
                module "m" {
                  source = "./m"
                  a      = null
                  b      = null
                }
                output "o" {
                  value = module.m.o
                }
                """)
            .with(
                "m/main.tf",
                """
                variable "a" {
                  default = 1
                }
                variable "b" {
                  default  = 2
                  nullable = false
                }
                output "o" {
                  value = [var.a, var.b]
                }
                """);
    assertThat(tree.output("o")).isEqualTo("[absent, 2]");
  }

  @Test
  void theWorkspaceIsWhatIsSaid() {
    Tree tree = Tree.of(folder, "output \"w\" {\n  value = terraform.workspace\n}\n");
    assertThat(tree.output("w")).isEqualTo("\"default\"");
    assertThat(Tree.output(tree.stack(r -> r.withWorkspace("prod")), "w")).isEqualTo("\"prod\"");
  }
}
