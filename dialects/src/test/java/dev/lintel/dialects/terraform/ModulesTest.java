package dev.lintel.dialects.terraform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.dialects.Tree;
import dev.lintel.dialects.UsageException;
import dev.lintel.model.Stack;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulesTest {
  private static final String MODULE =
      """
      variable "name" {
        default = "n"
      }
      resource "aws_s3_bucket" "b" {
        bucket = var.name
      }
      output "arn" {
        value = aws_s3_bucket.b.arn
      }
      output "name" {
        value = aws_s3_bucket.b.bucket
      }
      """;

  @TempDir Path folder;

  @Test
  void aModuleThatIsNotHereIsUnknownAndTold() {
    Tree tree =
        Tree.of(
            folder,
            """
            module "vpc" {
              source = "terraform-aws-modules/vpc/aws"
              cidr   = "10.0.0.0/8"
            }
            output "id" {
              value = module.vpc.vpc_id
            }
            """);
    assertThat(tree.output("id")).isEqualTo("?module(module.vpc.vpc_id)");
    assertThat(tree.problems())
        .singleElement()
        .asString()
        .startsWith("NOTICE ./main.tf:2 module.vpc is not looked into")
        .contains("--module-dir terraform-aws-modules/vpc/aws=FOLDER");
    assertThat(tree.value("module.vpc", "cidr")).isEqualTo("\"10.0.0.0/8\"");
    assertThat(Tree.resource(tree.stack(), "module.vpc").type())
        .isEqualTo("terraform-aws-modules/vpc/aws");
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    Tree tree = Tree.of(folder, "module \"m\" {\n  source = \"./m\"\n}\n");
    assertThat(tree.problems())
        .containsExactly("WARNING ./main.tf:2 module.m: the folder \"./m\" does not exist");
  }

  @Test
  void argumentsMustFit() {
    Tree tree =
        Tree.of(
                folder,
                """
                module "m" {
                  source = "./m"
                  wrong  = 1
                }
                """)
            .with("m/main.tf", "variable \"needed\" {}\n");
    assertThat(tree.problems())
        .containsExactly(
            "WARNING ./main.tf:1 module.m is not given \"needed\", which has no default",
            "WARNING ./main.tf:3 module.m has no variable \"wrong\"; declare it in ./m or leave it"
                + " out");
  }

  @Test
  void aModuleIsEvaluatedForEveryInstance() {
    Tree tree =
        Tree.of(
                folder,
                """
                module "one" {
                  source = "./m"
                }
                module "counted" {
                  source = "./m"
                  count  = 2
                  name   = "c${count.index}"
                }
                module "keyed" {
                  source   = "./m"
                  for_each = { a = "x", "b c" = "y" }
                  name     = each.value
                }
                output "names" {
                  value = [module.counted[1].name, module.keyed["b c"].name, module.counted[*].name]
                }
                output "wrong" {
                  value = try(module.keyed["no"].name, module.counted.name, "neither")
                }
                """)
            .with("m/main.tf", MODULE);
    assertThat(tree.addresses())
        .containsExactly(
            "module.one.aws_s3_bucket.b",
            "module.counted[0].aws_s3_bucket.b",
            "module.counted[1].aws_s3_bucket.b",
            "module.keyed[\"a\"].aws_s3_bucket.b",
            "module.keyed[\"b c\"].aws_s3_bucket.b");
    assertThat(tree.value("module.keyed[\"a\"].aws_s3_bucket.b", "bucket")).isEqualTo("\"x\"");
    assertThat(tree.output("names")).isEqualTo("[\"c1\", \"y\", [\"c0\", \"c1\"]]");
    assertThat(tree.output("wrong")).isEqualTo("\"neither\"");
    assertThat(tree.problems()).isEmpty();
    assertThat(Tree.resource(tree.stack(), "module.counted[1].aws_s3_bucket.b").block())
        .isEqualTo("module.counted.aws_s3_bucket.b");
  }

  @Test
  void modulesMayUseOutputsOfEachOther() {
    Tree tree =
        Tree.of(
                folder,
                """
                module "a" {
                  source = "./m"
                  in     = module.b.constant
                }
                module "b" {
                  source = "./m"
                  in     = module.a.constant
                }
                output "o" {
                  value = [module.a.out, module.b.out]
                }
                """)
            .with(
                "m/main.tf",
                """
                variable "in" {}
                output "out" {
                  value = var.in
                }
                output "constant" {
                  value = "c"
                }
                """);
    assertThat(tree.output("o")).isEqualTo("[\"c\", \"c\"]");
    assertThat(tree.problems()).isEmpty();
  }

  @Test
  void whatDefinesItselfIsTold() {
    Tree tree =
        Tree.of(
            folder,
            """
            locals {
              a = local.b
              b = local.a
              c = local.c
            }
            output "o" {
              value = [local.a, local.c]
            }
            resource "aws_s3_bucket" "x" {
              bucket = "${aws_s3_bucket.y.id}-x"
            }
            resource "aws_s3_bucket" "y" {
              bucket = "${aws_s3_bucket.x.id}-y"
            }
            """);
    assertThat(tree.output("o")).isEqualTo("[?malformed, ?malformed]");
    assertThat(tree.problems())
        .anyMatch(p -> p.contains("local.a is defined by way of itself"))
        .anyMatch(p -> p.contains("local.c is defined by way of itself"))
        .anyMatch(p -> p.contains("aws_s3_bucket.x is defined by way of itself"));
    assertThat(tree.value("aws_s3_bucket.x", "bucket")).isEqualTo("<&aws_s3_bucket.y.id \"-x\">");
  }

  @Test
  void modulesThatInitHasFetchedAreRead() {
    Tree tree =
        Tree.of(
                folder,
                """
                module "r" {
                  source  = "acme/bucket/aws"
                  version = "1.2.3"
                }
                output "o" {
                  value = [module.r.name, module.r.inner]
                }
                """)
            .with(
                ".terraform/modules/modules.json",
                """
                {"Modules": [{"Key": "", "Source": "", "Dir": "."},
                  {"Key": "r", "Source": "registry.terraform.io/acme/bucket/aws", "Dir": ".terraform/modules/r"},
                  {"Key": "r.deep", "Source": "git::https://example.com/x.git", "Dir": ".terraform/modules/r.deep"}]}
                """)
            .with(
                ".terraform/modules/r/main.tf",
                MODULE
                    + """
                    module "deep" {
                      source = "git::https://example.com/x.git"
                    }
                    output "inner" {
                      value = module.deep.name
                    }
                    """)
            .with(".terraform/modules/r.deep/main.tf", MODULE);
    assertThat(tree.output("o")).isEqualTo("[\"n\", \"n\"]");
    assertThat(tree.addresses())
        .containsExactly("module.r.aws_s3_bucket.b", "module.r.module.deep.aws_s3_bucket.b");
    assertThat(Tree.resource(tree.stack(), "module.r").version()).contains("1.2.3");
  }

  @Test
  void modulesMayBeNamedOnTheCommandLine() {
    Tree tree =
        Tree.in(folder)
            .with("work/main.tf", "module \"m\" {\n  source = \"acme/x/aws//modules/y\"\n}\n")
            .with("elsewhere/modules/y/main.tf", MODULE);
    Map<String, Path> said = Map.of("acme/x/aws", Path.of("elsewhere"));
    Stack stack =
        new dev.lintel.dialects.StackReader()
            .read(tree.request("work").withModuleDirectories(said))
            .stacks()
            .get(0);
    assertThat(Tree.addresses(stack)).containsExactly("module.m.aws_s3_bucket.b");
    assertThatThrownBy(
            () -> tree.scan(r -> r.withModuleDirectories(Map.of("a", Path.of("nowhere")))))
        .isInstanceOf(UsageException.class);
  }

  @Test
  void pathsAreThoseThatTerraformSays() {
    Tree tree =
        Tree.of(
                folder,
                "module \"m\" {\n  source = \"./sub/m\"\n}\noutput \"o\" {\n  value = module.m.o\n}\n")
            .with("sub/m/a.txt", "text")
            .with(
                "sub/m/main.tf",
                """
                output "o" {
                  value = [path.module, path.root, file("${path.module}/a.txt")]
                }
                """);
    assertThat(tree.output("o")).isEqualTo("[\"sub/m\", \".\", \"text\"]");
  }

  @Test
  void callsThatMultiplyEndAtALimit() {
    StringBuilder chain = new StringBuilder();
    Tree tree = Tree.in(folder);
    for (int i = 0; i < 20; i++)
      tree.with(
          "m" + i + "/main.tf",
          """
          module "a" {
            source = "../m%d"
          }
          module "b" {
            source = "../m%d"
          }
          """
              .formatted(i + 1, i + 1));
    tree.with("m20/main.tf", "locals {}\n");
    assertThat(chain.toString()).isEmpty();
    assertThat(tree.problems()).anyMatch(p -> p.contains("and what follows is left out"));
  }

  @Test
  void aModuleOfAnUnknownNumberIsPossible() {
    Tree tree =
        Tree.of(
                folder,
                """
                variable "n" {}
                module "m" {
                  source = "./m"
                  count  = var.n
                }
                output "o" {
                  value = module.m[0].arn
                }
                """)
            .with("m/main.tf", MODULE);
    Stack stack = tree.stack();
    assertThat(Tree.resource(stack, "module.m[?].aws_s3_bucket.b").possible()).isPresent();
    assertThat(Tree.output(stack, "o")).isEqualTo("&module.m[?].aws_s3_bucket.b.arn");
  }

  @Test
  void theWorkingFolderIsKnownFromTheProjectOn() {
    Tree tree =
        Tree.in(folder).with("w/x/main.tf", "output \"o\" {\n  value = basename(path.cwd)\n}\n");
    assertThat(Tree.output(tree.scan("w").stacks().get(0), "o")).isEqualTo("\"x\"");
  }
}
