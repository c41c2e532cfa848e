package dev.lintel.dialects.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.dialects.Shown;
import dev.lintel.dialects.Tree;
import dev.lintel.model.Value;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IamPolicyDocumentTest {
  @TempDir Path folder;

  private Tree document(String body) {
    return Tree.of(
        folder,
        """
        variable "u" {}
        data "aws_iam_policy_document" "d" {
          %s
        }
        resource "aws_iam_policy" "p" {
          policy = data.aws_iam_policy_document.d.json
        }
        """
            .formatted(body.indent(2).strip()));
  }

  private static Value.Encoded policy(Tree tree) {
    return (Value.Encoded)
        Tree.resource(tree.stack(), "aws_iam_policy.p").values().get("policy").orElseThrow();
  }

  @Test
  void anEmptyDocumentHasAVersion() {
    assertThat(policy(document("")).text()).contains("{\n  \"Version\": \"2012-10-17\"\n}");
  }

  @Test
  void theTextIsThatOfTheProvider() {
    Tree tree =
        document(
            """
            policy_id = "id"
            statement {
              sid       = "Read"
              actions   = ["s3:GetObject", "s3:ListBucket", "s3:GetObject"]
              resources = ["arn:aws:s3:::b/&{aws:username}/*"]
              principals {
                type        = "AWS"
                identifiers = ["1", "2"]
              }
              principals {
                type        = "Service"
                identifiers = ["ec2.amazonaws.com"]
              }
              condition {
                test     = "StringLike"
                variable = "aws:PrincipalArn"
                values   = ["b", "a"]
              }
              condition {
                test     = "Bool"
                variable = "aws:SecureTransport"
                values   = ["<true>"]
              }
            }
            statement {
              effect      = "Deny"
              not_actions = ["*"]
              principals {
                type        = "*"
                identifiers = ["*"]
              }
            }
            """);
    assertThat(policy(tree).text().orElseThrow())
        .isEqualTo(
            """
            {
              "Version": "2012-10-17",
              "Id": "id",
              "Statement": [
                {
                  "Sid": "Read",
                  "Effect": "Allow",
                  "Action": [
                    "s3:ListBucket",
                    "s3:GetObject"
                  ],
                  "Resource": "arn:aws:s3:::b/${aws:username}/*",
                  "Principal": {
                    "AWS": [
                      "2",
                      "1"
                    ],
                    "Service": "ec2.amazonaws.com"
                  },
                  "Condition": {
                    "Bool": {
                      "aws:SecureTransport": "\\u003ctrue\\u003e"
                    },
                    "StringLike": {
                      "aws:PrincipalArn": [
                        "b",
                        "a"
                      ]
                    }
                  }
                },
                {
                  "Effect": "Deny",
                  "NotAction": "*",
                  "Principal": "*"
                }
              ]
            }\
            """
                .stripIndent());
  }

  @Test
  void documentsAreMergedBySid() {
    Tree tree =
        document(
                """
                source_policy_documents = [data.aws_iam_policy_document.base.json, ""]
                override_policy_documents = [<<-E
                  {"Statement": {"Sid": "B", "Effect": "Deny", "Action": "b:*", "Resource": "*"}}
                E
                ]
                statement {
                  sid     = "A"
                  actions = ["a:new"]
                }
                """)
            .with(
                "base.tf",
                """
                data "aws_iam_policy_document" "base" {
                  version = "2008-10-17"
                  statement {
                    sid     = "A"
                    actions = ["a:old"]
                  }
                  statement {
                    sid     = "B"
                    actions = ["b:old"]
                  }
                  statement {
                    actions = ["c:old"]
                  }
                }
                """);
    assertThat(Shown.of(policy(tree)))
        .isEqualTo(
            "json({Version=\"2012-10-17\", Statement=[{Sid=\"A\", Effect=\"Allow\","
                + " Action=\"a:new\"}, {Sid=\"B\", Effect=\"Deny\", Action=\"b:*\", Resource=\"*\"},"
                + " {Effect=\"Allow\", Action=\"c:old\"}]})");
  }

  @Test
  void whatIsKnownOfItIsKnown() {
    Tree tree =
        document(
                """
                source_policy_documents = [var.u]
                statement {
                  actions   = ["s3:*", var.u]
                  resources = ["${aws_iam_policy.other.arn}/*"]
                }
                dynamic "statement" {
                  for_each = var.u
                  content {
                    actions = ["x:*"]
                  }
                }
                """)
            .with("other.tf", "resource \"aws_iam_policy\" \"other\" {}\n");
    assertThat(policy(tree).text()).isEmpty();
    assertThat(Shown.of(policy(tree)))
        .isEqualTo(
            "json({Version=\"2012-10-17\", Statement=[{Effect=\"Allow\", Action=[\"s3:*\","
                + " ?variable(var.u)], Resource=<&aws_iam_policy.other.arn \"/*\">},"
                + " maybe {Effect=\"Allow\", Action=\"x:*\"} ...]})");
  }

  @Test
  void aConditionWhoseKeyIsNotKnownIsStillOne() {
    Tree tree =
        document(
            """
            statement {
              actions = ["s3:*"]
              condition {
                test     = "StringEquals"
                variable = "aws:ResourceTag/${var.u}"
                values   = ["owned"]
              }
            }
            """);
    assertThat(Shown.of(policy(tree)))
        .endsWith("Condition={StringEquals={\uFFFF=\"owned\" ...}}}]})");
  }

  @Test
  void everyPartHasThePlaceOfWhatSaysIt() {
    Tree tree =
        document(
            """
            statement {
              actions = ["s3:*"]
            }
            """);
    Value.Mapping document = (Value.Mapping) policy(tree).decoded();
    Value.Sequence statements = (Value.Sequence) document.get("Statement").orElseThrow();
    Value.Mapping statement = (Value.Mapping) statements.elements().get(0).value();
    assertThat(text(statement)).startsWith("statement {");
    assertThat(text(statement.get("Action").orElseThrow())).isEqualTo("\"s3:*\"");
    assertThat(text(statement.get("Effect").orElseThrow())).startsWith("statement {");
    assertThat(text(document)).startsWith("data \"aws_iam_policy_document\" \"d\"");
  }

  private static String text(Value value) {
    return value.origin().source().substring(value.origin().start(), value.origin().end());
  }
}
