package dev.lintel.engine.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.Trial;
import org.junit.jupiter.api.Test;

/** Whom links lead to: by reference before value, and unknown where a key is. */
class LinksTest {
  private static final String BUCKET =
      """
      kind: test.bucket
      dialects:
        terraform:
          - type: aws_s3_bucket
            companions:
              versions: {type: aws_s3_bucket_versioning, by: bucket}
            links:
              logs_of: {type: aws_s3_bucket_logging, by: target_bucket, many: true}
      properties:
        versioned:
          type: boolean
          terraform:
            - "@versions.versioning_configuration.status": {Enabled: true, "*": false}
            - versioning.enabled
          default: false
        keeps_logs: {type: boolean, is: size(logs_of) > 0}
      rules:
        - id: test-versioned
          require: versioned
        - id: test-no-logs
          require: "!keeps_logs"
      """;

  private static final String SUSPENDED =
      "\n versioning_configuration {\n  status = \"Suspended\"\n }\n}\n";

  @Test
  void aReferenceToAnyAttributeLeads() {
    for (String attribute : new String[] {"id", "bucket", "arn"}) {
      String code =
          "resource \"aws_s3_bucket\" \"a\" {\n bucket = \"x\"\n}\n"
              + "resource \"aws_s3_bucket_versioning\" \"a\" {\n bucket = aws_s3_bucket.a."
              + attribute
              + SUSPENDED;
      assertThat(Trial.of(BUCKET, code).findings())
          .as(attribute)
          .containsExactly("7 test-versioned");
    }
  }

  @Test
  void aReferenceWinsOverANamesake() {
    String code =
        """
        resource "aws_s3_bucket" "a" {
          bucket = "example"
        }
        resource "aws_s3_bucket" "b" {
          bucket = "example"
        }
        resource "aws_s3_bucket_versioning" "a" {
          bucket = aws_s3_bucket.a.bucket
          versioning_configuration {
            status = "Enabled"
          }
        }
        """;
    assertThat(Trial.of(BUCKET, code).findings()).containsExactly("4 test-versioned");
  }

  @Test
  void aTextLeadsByValue() {
    String code =
        """
        resource "aws_s3_bucket" "a" {
          bucket = "one"
        }
        resource "aws_s3_bucket_versioning" "a" {
          bucket = "one"
          versioning_configuration {
            status = "Suspended"
          }
        }
        """;
    assertThat(Trial.of(BUCKET, code).findings()).containsExactly("7 test-versioned");
  }

  @Test
  void unknownsOfOneSymbolAreTheSame() {
    String code =
        """
        variable "name" {}
        resource "aws_s3_bucket" "a" {
          bucket = var.name
        }
        resource "aws_s3_bucket_versioning" "a" {
          bucket = var.name
          versioning_configuration {
            status = "Enabled"
          }
        }
        """;
    Trial trial = Trial.of(BUCKET, code);
    assertThat(trial.findings()).isEmpty();
    assertThat(trial.unknowns()).isEmpty();
  }

  @Test
  void aCandidateWhoseKeyIsUnknownMayBeTheOne() {
    String code =
        """
        variable "name" {}
        resource "aws_s3_bucket" "a" {
          bucket = "one"
        }
        resource "aws_s3_bucket_versioning" "a" {
          bucket = var.name
          versioning_configuration {
            status = "Enabled"
          }
        }
        """;
    Trial trial = Trial.of(BUCKET, code);
    assertThat(trial.findings()).isEmpty();
    assertThat(trial.unknowns())
        .filteredOn(line -> line.contains("test-versioned"))
        .containsExactly("2 test-versioned: variable");
  }

  @Test
  void aCandidateThatSurelyMeansAnotherIsNotTheOne() {
    String code =
        """
        variable "name" {}
        resource "aws_s3_bucket" "a" {
          bucket = "one"
        }
        resource "aws_s3_bucket" "b" {
          bucket = var.name
        }
        resource "aws_s3_bucket_versioning" "b" {
          bucket = var.name
          versioning_configuration {
            status = "Enabled"
          }
        }
        """;
    Trial trial = Trial.of(BUCKET, code);
    assertThat(trial.findings()).containsExactly("2 test-versioned");
    assertThat(trial.unknowns()).isEmpty();
  }

  @Test
  void aListTooLongIsTold() {
    String entry =
        """
        kind: test.group
        dialects: {terraform: {type: aws_security_group}}
        properties:
          sources: {type: list, terraform: "ingress[].cidr_blocks"}
        rules:
          - id: test-sources
            require: sources.all(s, s != "0.0.0.0/0")
        """;
    String code =
        "resource \"aws_security_group\" \"a\" {\n ingress {\n  cidr_blocks = ["
            + "\"10.0.0.0/8\", ".repeat(10_001)
            + "]\n }\n}\n";
    Trial trial = Trial.of(entry, code);
    assertThat(trial.unknowns()).containsExactly("3 test-sources: limit");
    assertThat(trial.result().problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("only the first 10000 elements"));
  }

  @Test
  void aCompanionWithoutItsMainIsJudgedAlone() {
    String code =
        "resource \"aws_s3_bucket_versioning\" \"a\" {\n bucket = \"elsewhere\"" + SUSPENDED;
    Trial trial = Trial.of(BUCKET, code);
    assertThat(trial.findings()).containsExactly("4 test-versioned");
    assertThat(trial.unknowns()).containsExactly("1 test-no-logs: outside");
    assertThat(trial.result().counts().getFirst().inexpressible()).isEqualTo(1);
  }

  @Test
  void aCompanionThatMayBeMissingProvesNothing() {
    String code =
        """
        variable "on" {}
        resource "aws_s3_bucket" "a" {
          bucket = "one"
        }
        resource "aws_s3_bucket_versioning" "a" {
          count  = var.on
          bucket = aws_s3_bucket.a.id
          versioning_configuration {
            status = "Enabled"
          }
        }
        """;
    assertThat(Trial.of(BUCKET, code).findings()).isEmpty();
    assertThat(Trial.of(BUCKET, code).unknowns()).hasSize(1);
  }

  @Test
  void aCompanionUnderTheSameConditionIsThereWhenTheSubjectIs() {
    String code =
        """
        variable "on" {}
        resource "aws_s3_bucket" "a" {
          count  = var.on ? 1 : 0
          bucket = "one"
        }
        resource "aws_s3_bucket_versioning" "a" {
          count  = var.on ? 1 : 0
          bucket = aws_s3_bucket.a[0].id
          versioning_configuration {
            status = "Suspended"
          }
        }
        """;
    assertThat(Trial.of(BUCKET, code).findings()).containsExactly("10 test-versioned");
  }

  @Test
  void aModuleThatIsNotAvailableMayHoldTheCompanion() {
    String code =
        """
        resource "aws_s3_bucket" "a" {
          bucket = "one"
        }
        module "extras" {
          source = "example.com/extras/aws"
          bucket = aws_s3_bucket.a.id
        }
        """;
    Trial trial = Trial.of(BUCKET, code);
    assertThat(trial.findings()).isEmpty();
    assertThat(trial.unknowns()).contains("1 test-versioned: module");
  }

  @Test
  void instancesHaveTheirOwnCompanions() {
    String code =
        """
        resource "aws_s3_bucket" "a" {
          for_each = toset(["x", "y"])
          bucket   = each.key
        }
        resource "aws_s3_bucket_versioning" "a" {
          bucket = aws_s3_bucket.a["x"].id
          versioning_configuration {
            status = "Enabled"
          }
        }
        """;
    Trial trial = Trial.of(BUCKET, code);
    assertThat(trial.result().findings())
        .extracting(finding -> finding.resource().address())
        .containsExactly("aws_s3_bucket.a[\"y\"]");
  }

  @Test
  void manyMayRefer() {
    String code =
        """
        resource "aws_s3_bucket" "logs" {
          bucket = "logs"
          versioning {
            enabled = true
          }
        }
        resource "aws_s3_bucket_logging" "a" {
          bucket        = "a"
          target_bucket = aws_s3_bucket.logs.id
        }
        """;
    assertThat(Trial.of(BUCKET, code).findings()).containsExactly("7 test-no-logs");
  }
}
