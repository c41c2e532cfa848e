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

class ReferencesTest {
  @TempDir Path folder;

  private static Value bucket(Stack stack, String address) {
    return Tree.resource(stack, address).values().get("bucket").orElseThrow();
  }

  @Test
  void whatTheCloudGivesIsAReference() {
    Stack stack =
        Tree.of(
                folder,
                """
                resource "aws_s3_bucket" "b" {}
                resource "aws_s3_bucket_versioning" "v" {
                  bucket = aws_s3_bucket.b.id
                }
                output "arns" {
                  value = ["${aws_s3_bucket.b.arn}/*", aws_s3_bucket.b.force_destroy]
                }
                """)
            .stack();
    assertThat(Shown.of(bucket(stack, "aws_s3_bucket_versioning.v")))
        .isEqualTo("&aws_s3_bucket.b.id");
    assertThat(Tree.output(stack, "arns")).isEqualTo("[<&aws_s3_bucket.b.arn \"/*\">, absent]");
  }

  @Test
  void whatIsConfiguredIsItsValueAndStillAReference() {
    Stack stack =
        Tree.of(
                folder,
                """
                variable "name" {}
                resource "aws_s3_bucket" "known" {
                  bucket = "my-name"
                }
                resource "aws_s3_bucket" "unknown" {
                  bucket = var.name
                }
                resource "aws_s3_bucket_versioning" "known" {
                  bucket = aws_s3_bucket.known.bucket
                }
                resource "aws_s3_bucket_versioning" "unknown" {
                  bucket = aws_s3_bucket.unknown.bucket
                }
                resource "aws_s3_bucket_versioning" "value" {
                  bucket = "my-name"
                }
                """)
            .stack();
    Value known = bucket(stack, "aws_s3_bucket_versioning.known");
    assertThat(Shown.of(known)).isEqualTo("\"my-name\"");
    assertThat(known.origin().targets())
        .containsExactly(new Target("aws_s3_bucket.known", "bucket"));
    assertThat(Shown.chain(known)).isEqualTo("./main.tf:9 > ./main.tf:3");
    Value unknown = bucket(stack, "aws_s3_bucket_versioning.unknown");
    assertThat(Shown.of(unknown)).isEqualTo("?variable(var.name)");
    assertThat(unknown.origin().targets())
        .containsExactly(new Target("aws_s3_bucket.unknown", "bucket"));
    assertThat(bucket(stack, "aws_s3_bucket_versioning.value").origin().targets()).isEmpty();
    assertThat(bucket(stack, "aws_s3_bucket.known").origin().targets()).isEmpty();
  }

  @Test
  void aReferenceStaysOneThroughModulesAndOtherResources() {
    Stack stack =
        Tree.of(
                folder,
                """
                module "b" {
                  source = "./b"
                }
                module "v" {
                  source = "./v"
                  name   = "${local.name}"
                }
                locals {
                  name = try(module.b.name, null)
                }
                resource "aws_s3_bucket_acl" "a" {
                  bucket = module.v.name
                }
                """)
            .with(
                "b/main.tf",
                """
                resource "aws_s3_bucket" "b" {
                  bucket = "n"
                }
                output "name" {
                  value = one(aws_s3_bucket.b[*].bucket)
                }
                """)
            .with(
                "v/main.tf",
                """
                variable "name" {
                  type = string
                }
                resource "aws_s3_bucket_versioning" "v" {
                  bucket = var.name
                }
                output "name" {
                  value = aws_s3_bucket_versioning.v.bucket
                }
                """)
            .stack();
    Value bucket = bucket(stack, "aws_s3_bucket_acl.a");
    assertThat(Shown.of(bucket)).isEqualTo("\"n\"");
    assertThat(bucket.origin().targets())
        .containsExactly(
            new Target("module.v.aws_s3_bucket_versioning.v", "bucket"),
            new Target("module.b.aws_s3_bucket.b", "bucket"));
  }

  @Test
  void aResourceThatNobodyDeclaresIsOneAllTheSame() {
    Tree tree =
        Tree.of(
            folder,
            """
            resource "aws_s3_bucket_versioning" "v" {
              bucket = aws_s3_bucket.elsewhere.id
            }
            output "d" {
              value = data.aws_vpc.elsewhere.id
            }
            """);
    assertThat(tree.value("aws_s3_bucket_versioning.v", "bucket"))
        .isEqualTo("&aws_s3_bucket.elsewhere.id");
    assertThat(tree.output("d")).startsWith("?outside");
    assertThat(tree.problems()).hasSize(2);
  }

  @Test
  void nestedBlocksAreReadToo() {
    Tree tree =
        Tree.of(
            folder,
            """
            resource "aws_eks_cluster" "c" {
              name = "c"
              vpc_config {
                subnet_ids = ["s"]
              }
            }
            output "o" {
              value = [aws_eks_cluster.c.vpc_config[0].subnet_ids,
                aws_eks_cluster.c.vpc_config[0].vpc_id,
                aws_eks_cluster.c.identity[0].oidc[0].issuer,
                aws_eks_cluster.c.endpoint]
            }
            """);
    assertThat(tree.output("o"))
        .isEqualTo(
            "[[\"s\"], &aws_eks_cluster.c.vpc_config[0].vpc_id,"
                + " &aws_eks_cluster.c.identity[0].oidc[0].issuer, &aws_eks_cluster.c.endpoint]");
  }

  @Test
  void dataIsReadWhenDeploying() {
    Tree tree =
        Tree.of(
            folder,
            """
            data "aws_caller_identity" "me" {}
            data "terraform_remote_state" "net" {
              backend = "s3"
            }
            output "o" {
              value = [data.aws_caller_identity.me.account_id,
                data.terraform_remote_state.net.outputs.vpc]
            }
            """);
    assertThat(tree.output("o"))
        .isEqualTo(
            "[?data(data.aws_caller_identity.me.account_id),"
                + " ?data(data.terraform_remote_state.net.outputs.vpc)]");
  }

  @Test
  void defaultTagsAreAdded() {
    Stack stack =
        Tree.of(
                folder,
                """
                variable "u" {}
                provider "aws" {
                  default_tags {
                    tags = { Team = "a", Env = "b" }
                  }
                }
                provider "aws" {
                  alias = "plain"
                }
                resource "aws_s3_bucket" "none" {}
                resource "aws_s3_bucket" "own" {
                  tags = { Env = "c" }
                }
                resource "aws_s3_bucket" "other" {
                  provider = aws.plain
                }
                resource "aws_s3_bucket" "unknown" {
                  tags = var.u
                }
                module "m" {
                  source    = "./m"
                  providers = { aws = aws.plain }
                }
                module "n" {
                  source = "./m"
                }
                """)
            .with("m/main.tf", "resource \"aws_s3_bucket\" \"b\" {}\n")
            .stack();
    assertThat(Tree.value(stack, "aws_s3_bucket.none", "tags_all"))
        .isEqualTo("{Team=\"a\", Env=\"b\"}");
    assertThat(Tree.value(stack, "aws_s3_bucket.own", "tags_all"))
        .isEqualTo("{Team=\"a\", Env=\"c\"}");
    assertThat(Tree.value(stack, "aws_s3_bucket.other", "tags_all")).isEqualTo("nothing");
    assertThat(Tree.value(stack, "aws_s3_bucket.unknown", "tags_all"))
        .isEqualTo("{Team=?iteration, Env=?iteration ...}");
    assertThat(Tree.value(stack, "module.m.aws_s3_bucket.b", "tags_all")).isEqualTo("nothing");
    assertThat(Tree.value(stack, "module.n.aws_s3_bucket.b", "tags_all"))
        .isEqualTo("{Team=\"a\", Env=\"b\"}");
  }

  @Test
  void theVersionOfTheProviderIsKnown() {
    Stack stack =
        Tree.of(
                folder,
                """
                terraform {
                  required_providers {
                    aws = {
                      source  = "hashicorp/aws"
                      version = "~> 5.0"
                    }
                    google = "4.1"
                  }
                }
                resource "aws_s3_bucket" "b" {}
                resource "google_storage_bucket" "b" {}
                resource "azurerm_resource_group" "b" {}
                module "m" {
                  source = "./m"
                }
                """)
            .with("m/main.tf", "resource \"aws_s3_bucket\" \"b\" {}\n")
            .stack();
    assertThat(Tree.resource(stack, "aws_s3_bucket.b").version()).contains("~> 5.0");
    assertThat(Tree.resource(stack, "google_storage_bucket.b").version()).contains("4.1");
    assertThat(Tree.resource(stack, "azurerm_resource_group.b").version()).isEmpty();
    assertThat(Tree.resource(stack, "module.m.aws_s3_bucket.b").version()).contains("~> 5.0");
  }
}
