package dev.lintel.cli.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Patches, exactly. Each is applied as people apply it; then the findings are gone, none is new,
 * nothing is left to do, and {@code terraform fmt} (where it is) would change nothing.
 */
class FixDiffTest {
  private static final String SHELL =
      """
      resource "aws_vpc_security_group_ingress_rule" "shell" {
        security_group_id = "sg-0123456789abcdef0"
        ip_protocol       = "tcp"
        from_port         = 22
        to_port           = 22
        cidr_ipv4         = "0.0.0.0/0"
      }
      """;

  /** Who needs access is not in the code, so nothing is written. */
  @Test
  void whereOnlyTheWorldIsListedAPersonDecides(@TempDir Path folder) {
    Project project = Project.of(folder, Map.of("main.tf", SHELL));
    String rule = "aws-ec2-ingress-ssh-not-from-everywhere";
    assertThat(project.lintel("fix", "--diff", "--rule", rule, ".")).isEmpty();
    assertThat(project.messages())
        .contains("to decide: " + rule)
        .contains("Which networks need ssh?");
    JsonNode all = project.json("fix", "--rule", rule, ".");
    assertThat(all.get("left").asInt()).isZero();
    JsonNode fix = all.get("fixes").get(0);
    assertThat(fix.get("verdict").asString()).isEqualTo("DECISION");
    assertThat(fix.get("question").asString()).isEqualTo("Which networks need ssh?");
    assertThat(fix.at("/edits/0/text").asString()).isEqualTo("\"<Which networks need ssh?>\"");
    assertThat(fix.at("/edits/0/span/start/line").asInt()).isEqualTo(6);
  }

  @Test
  void whatIsFineIsLeftAlone(@TempDir Path folder) {
    Project project =
        Project.of(folder, Map.of("main.tf", SHELL.replace("0.0.0.0/0", "198.51.100.0/24")));
    String rule = "aws-ec2-ingress-ssh-not-from-everywhere";
    assertThat(project.lintel("fix", "--diff", "--rule", rule, ".")).isEmpty();
    assertThat(project.messages()).isEmpty();
  }

  @Test
  void textAndJsonTellOfEachFix(@TempDir Path folder) {
    Project project =
        Project.of(folder, Map.of("main.tf", "resource \"aws_kms_key\" \"data\" {\n}\n"));
    String rule = "aws-kms-key-rotated";
    assertThat(project.lintel("fix", "--rule", rule, "."))
        .contains("main.tf:1  " + rule)
        .contains("aws_kms_key.data: add enable_key_rotation = true")
        .contains("+  enable_key_rotation = true")
        .contains("1 fix (0 with effects), 0 decisions to make");
    JsonNode all = project.json("fix", "--rule", rule, "--resource", "aws_kms_key.data", ".");
    assertThat(all.get("left").asInt()).isEqualTo(1);
    assertThat(all.get("applied").asInt()).isZero();
    JsonNode fix = all.get("fixes").get(0);
    assertThat(fix.get("id").asString()).isNotEmpty();
    assertThat(fix.get("by").asString()).isEqualTo("rule");
    assertThat(fix.get("verdict").asString()).isEqualTo("INCONCLUSIVE");
    assertThat(fix.get("step").asString()).isEqualTo("6");
    assertThat(fix.get("attended").asBoolean()).isFalse();
    assertThat(fix.at("/edits/0/file").asString()).endsWith("main.tf");
    assertThat(project.json("fix", "--resource", "aws_kms_key.other", ".").get("fixes")).isEmpty();
  }

  @Test
  void lineEndsStay(@TempDir Path folder) {
    String text = "resource \"aws_kms_key\" \"data\" {\r\n  description = \"x\"\r\n}\r\n";
    Project project = Project.of(folder, Map.of("main.tf", text));
    project.apply(project.lintel("fix", "--diff", "--rule", "aws-kms-key-rotated", "."));
    assertThat(project.read("main.tf"))
        .isEqualTo(
            "resource \"aws_kms_key\" \"data\" {\r\n"
                + "  description         = \"x\"\r\n"
                + "  enable_key_rotation = true\r\n"
                + "}\r\n");
  }

  /** Each bucket's policy may speak of that bucket alone. */
  @Test
  void aDocumentThatSeveralShareIsLeftAlone(@TempDir Path folder) {
    String bucket =
        """
        resource "aws_s3_bucket" "NAME" {
          bucket = "shop-NAME"
        }

        resource "aws_s3_bucket_policy" "NAME" {
          bucket = aws_s3_bucket.NAME.id
          policy = data.aws_iam_policy_document.shared.json
        }

        """;
    String document =
        """
        data "aws_iam_policy_document" "shared" {
          statement {
            actions   = ["s3:GetObject"]
            resources = ["*"]

            principals {
              type        = "AWS"
              identifiers = ["arn:aws:iam::111122223333:root"]
            }
          }
        }
        """;
    String text = bucket.replace("NAME", "a") + bucket.replace("NAME", "b") + document;
    Project project = Project.of(folder, Map.of("main.tf", text));
    assertThat(project.lintel("fix", "--diff", "--rule", "aws-s3-bucket-tls-only", ".")).isEmpty();
  }

  /** One text makes all ports' rules here: changing it would change them all. */
  @Test
  void whatALoopMakesIsLeftAlone(@TempDir Path folder) {
    String text =
        """
        locals {
          cidrs = [for name in ["a"] : "0.0.0.0/0"]
        }

        resource "aws_security_group_rule" "shell" {
          type              = "ingress"
          security_group_id = "sg-0123456789abcdef0"
          from_port         = 22
          to_port           = 22
          protocol          = "tcp"
          cidr_blocks       = concat(local.cidrs, ["10.0.0.0/8"])
        }
        """;
    Project project = Project.of(folder, Map.of("main.tf", text));
    assertThat(project.lintel("fix", "--diff", "--rule", "aws-ec2-ingress-ssh-*", ".")).isEmpty();
  }

  /** Another rule lives from the same list. */
  @Test
  void aListThatOthersUseIsLeftAlone(@TempDir Path folder) {
    String text =
        """
        variable "from" {
          default = ["0.0.0.0/0", "10.0.0.0/8"]
        }

        resource "aws_security_group_rule" "NAME" {
          type              = "ingress"
          security_group_id = "sg-0123456789abcdef0"
          from_port         = PORT
          to_port           = PORT
          protocol          = "tcp"
          cidr_blocks       = var.from
        }
        """;
    String rule = text.substring(text.indexOf("resource"));
    String both =
        text.replace("NAME", "shell").replace("PORT", "22")
            + rule.replace("NAME", "web").replace("PORT", "443");
    Project project = Project.of(folder, Map.of("main.tf", both));
    assertThat(project.lintel("fix", "--diff", "--rule", "aws-ec2-ingress-ssh-*", ".")).isEmpty();
    assertThat(project.messages()).contains("Which networks need ssh?");
  }

  @Test
  void marksAndOddNamesOfFilesStay(@TempDir Path folder) {
    String text = "\uFEFFresource \"aws_kms_key\" \"data\" {\n}\n";
    Project project = Project.of(folder, Map.of("a b/schlüssel.tf", text));
    project.apply(project.lintel("fix", "--diff", "--rule", "aws-kms-key-rotated", "a b"));
    assertThat(project.read("a b/schlüssel.tf"))
        .isEqualTo("\uFEFFresource \"aws_kms_key\" \"data\" {\n  enable_key_rotation = true\n}\n");
  }

  @Test
  void versioningInline(@TempDir Path folder) {
    mends(
        folder,
        "aws-s3-bucket-versioned",
        Map.of(
            "main.tf",
            """
            resource "aws_s3_bucket" "assets" {
              bucket = "shop-assets"

              versioning {
                enabled = false # for now
              }
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -2,6 +2,6 @@
           bucket = "shop-assets"
        \s
           versioning {
        -    enabled = false # for now
        +    enabled = true # for now
           }
         }
        """);
  }

  @Test
  void versioningByCompanion(@TempDir Path folder) {
    mends(
        folder,
        "aws-s3-bucket-versioned",
        Map.of(
            "main.tf",
            """
            resource "aws_s3_bucket" "assets" {
              bucket = "shop-assets"
            }

            resource "aws_s3_bucket_versioning" "assets" {
              bucket = aws_s3_bucket.assets.id
              versioning_configuration {
                status     = "Suspended"
                mfa_delete = "Disabled"
              }
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -5,7 +5,7 @@
         resource "aws_s3_bucket_versioning" "assets" {
           bucket = aws_s3_bucket.assets.id
           versioning_configuration {
        -    status     = "Suspended"
        +    status     = "Enabled"
             mfa_delete = "Disabled"
           }
         }
        """);
  }

  /** Companions follow their owner's count. */
  @Test
  void versioningThatNothingSpeaksOf(@TempDir Path folder) {
    mends(
        folder,
        "aws-s3-bucket-versioned",
        Map.of(
            "main.tf",
            """
            resource "aws_s3_bucket" "assets" {
              count  = 2
              bucket = "shop-assets-${count.index}"
            }

            locals {}
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -2,5 +2,14 @@
           count  = 2
           bucket = "shop-assets-${count.index}"
         }
        +
        +resource "aws_s3_bucket_versioning" "assets" {
        +  count  = length(aws_s3_bucket.assets)
        +  bucket = aws_s3_bucket.assets[count.index].id
        +
        +  versioning_configuration {
        +    status = "Enabled"
        +  }
        +}
        \s
         locals {}
        """);
  }

  @Test
  void publicAccessBlockThatIsMissing(@TempDir Path folder) {
    mends(
        folder,
        "aws-s3-bucket-access-block-stated",
        Map.of(
            "main.tf",
            """
            resource "aws_s3_bucket" "assets" {
              for_each = toset(["a", "b"])
              bucket   = "shop-${each.key}"
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -2,3 +2,12 @@
           for_each = toset(["a", "b"])
           bucket   = "shop-${each.key}"
         }
        +
        +resource "aws_s3_bucket_public_access_block" "assets" {
        +  for_each                = aws_s3_bucket.assets
        +  bucket                  = each.value.id
        +  block_public_acls       = true
        +  block_public_policy     = true
        +  ignore_public_acls      = true
        +  restrict_public_buckets = true
        +}
        """);
  }

  @Test
  void publicAccessBlockThatIsThereInPart(@TempDir Path folder) {
    mends(
        folder,
        "aws-s3-bucket-public-*",
        Map.of(
            "main.tf",
            """
            resource "aws_s3_bucket" "assets" {
              bucket = "shop-assets"
            }

            resource "aws_s3_bucket_public_access_block" "assets" {
              bucket              = aws_s3_bucket.assets.id
              block_public_acls   = true  # new ones
              block_public_policy = false # new ones
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -3,7 +3,9 @@
         }
        \s
         resource "aws_s3_bucket_public_access_block" "assets" {
        -  bucket              = aws_s3_bucket.assets.id
        -  block_public_acls   = true  # new ones
        -  block_public_policy = false # new ones
        +  bucket                  = aws_s3_bucket.assets.id
        +  block_public_acls       = true # new ones
        +  block_public_policy     = true # new ones
        +  ignore_public_acls      = true
        +  restrict_public_buckets = true
         }
        """);
  }

  @Test
  void securityGroupRuleInline(@TempDir Path folder) {
    mends(
        folder,
        "aws-ec2-ingress-ssh-*",
        Map.of(
            "main.tf",
            """
            resource "aws_security_group" "web" {
              name        = "web"
              description = "Lets the office in"

              ingress {
                from_port = 22
                to_port   = 22
                protocol  = "tcp"
                cidr_blocks = [
                  "0.0.0.0/0", # anybody
                  "10.0.0.0/8",
                ]
                ipv6_cidr_blocks = ["::/0"]
              }
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -7,9 +7,7 @@
             to_port   = 22
             protocol  = "tcp"
             cidr_blocks = [
        -      "0.0.0.0/0", # anybody
               "10.0.0.0/8",
             ]
        -    ipv6_cidr_blocks = ["::/0"]
           }
         }
        """);
  }

  @Test
  void securityGroupRuleByItself(@TempDir Path folder) {
    mends(
        folder,
        "aws-ec2-ingress-ssh-*",
        Map.of(
            "main.tf",
            """
            resource "aws_security_group_rule" "shell" {
              type              = "ingress"
              security_group_id = "sg-0123456789abcdef0"
              from_port         = 22
              to_port           = 22
              protocol          = "tcp"
              cidr_blocks       = ["198.51.100.0/24", "0.0.0.0/0"]
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -4,5 +4,5 @@
           from_port         = 22
           to_port           = 22
           protocol          = "tcp"
        -  cidr_blocks       = ["198.51.100.0/24", "0.0.0.0/0"]
        +  cidr_blocks       = ["198.51.100.0/24"]
         }
        """);
  }

  @Test
  void securityGroupRuleOfAModule(@TempDir Path folder) {
    mends(
        folder,
        "aws-ec2-ingress-ssh-*",
        Map.of(
            "main.tf",
            """
            module "web" {
              source      = "terraform-aws-modules/security-group/aws"
              version     = "~> 5.0"
              name        = "web"
              description = "Lets the office in"

              ingress_with_cidr_blocks = [
                {
                  from_port   = 22
                  to_port     = 22
                  protocol    = "tcp"
                  cidr_blocks = "10.0.0.0/8,0.0.0.0/0"
                },
              ]
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -9,7 +9,7 @@
               from_port   = 22
               to_port     = 22
               protocol    = "tcp"
        -      cidr_blocks = "10.0.0.0/8,0.0.0.0/0"
        +      cidr_blocks = "10.0.0.0/8"
             },
           ]
         }
        """);
  }

  @Test
  void securityGroupRuleThroughAVariable(@TempDir Path folder) {
    mends(
        folder,
        "aws-ec2-ingress-ssh-*",
        Map.of(
            "main.tf",
            """
            variable "from" {
              type    = list(string)
              default = ["0.0.0.0/0", "198.51.100.0/24"]
            }

            resource "aws_security_group_rule" "shell" {
              type              = "ingress"
              security_group_id = "sg-0123456789abcdef0"
              from_port         = 22
              to_port           = 22
              protocol          = "tcp"
              cidr_blocks       = var.from
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -1,6 +1,6 @@
         variable "from" {
           type    = list(string)
        -  default = ["0.0.0.0/0", "198.51.100.0/24"]
        +  default = ["198.51.100.0/24"]
         }
        \s
         resource "aws_security_group_rule" "shell" {
        """);
  }

  @Test
  void statementInJsonencode(@TempDir Path folder) {
    mends(
        folder,
        "aws-s3-bucket-tls-only",
        Map.of(
            "main.tf",
            """
            resource "aws_s3_bucket" "reports" {
              bucket = "shop-reports"
            }

            resource "aws_s3_bucket_policy" "reports" {
              bucket = aws_s3_bucket.reports.id

              policy = jsonencode({
                Version = "2012-10-17"
                Statement = [
                  {
                    Sid       = "Read"
                    Effect    = "Allow"
                    Principal = { AWS = "arn:aws:iam::111122223333:root" }
                    Action    = "s3:GetObject"
                    Resource  = "${aws_s3_bucket.reports.arn}/*"
                  },
                ]
              })
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -15,6 +15,14 @@
                 Action    = "s3:GetObject"
                 Resource  = "${aws_s3_bucket.reports.arn}/*"
               },
        +      {
        +        Sid       = "DenyPlainHttp"
        +        Effect    = "Deny"
        +        Principal = "*"
        +        Action    = "s3:*"
        +        Resource  = [aws_s3_bucket.reports.arn, "${aws_s3_bucket.reports.arn}/*"]
        +        Condition = { Bool = { "aws:SecureTransport" = "false" } }
        +      },
             ]
           })
         }
        """);
  }

  @Test
  void statementBesideOneThatIsNoList(@TempDir Path folder) {
    mends(
        folder,
        "aws-s3-bucket-tls-only",
        Map.of(
            "main.tf",
            """
            resource "aws_s3_bucket" "reports" {
              bucket = "shop-reports"
            }

            resource "aws_s3_bucket_policy" "reports" {
              bucket = aws_s3_bucket.reports.id
              policy = jsonencode({
                Version = "2012-10-17"
                Statement = {
                  Effect    = "Allow"
                  Principal = { AWS = "arn:aws:iam::111122223333:root" }
                  Action    = "s3:GetObject"
                  Resource  = "${aws_s3_bucket.reports.arn}/*"
                }
              })
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -6,11 +6,18 @@
           bucket = aws_s3_bucket.reports.id
           policy = jsonencode({
             Version = "2012-10-17"
        -    Statement = {
        -      Effect    = "Allow"
        -      Principal = { AWS = "arn:aws:iam::111122223333:root" }
        -      Action    = "s3:GetObject"
        -      Resource  = "${aws_s3_bucket.reports.arn}/*"
        -    }
        +    Statement = [{
        +      Effect    = "Allow"
        +      Principal = { AWS = "arn:aws:iam::111122223333:root" }
        +      Action    = "s3:GetObject"
        +      Resource  = "${aws_s3_bucket.reports.arn}/*"
        +      }, {
        +      Sid       = "DenyPlainHttp"
        +      Effect    = "Deny"
        +      Principal = "*"
        +      Action    = "s3:*"
        +      Resource  = [aws_s3_bucket.reports.arn, "${aws_s3_bucket.reports.arn}/*"]
        +      Condition = { Bool = { "aws:SecureTransport" = "false" } }
        +    }]
           })
         }
        """);
  }

  @Test
  void statementBesideOnesInOneBracket(@TempDir Path folder) {
    mends(
        folder,
        "aws-s3-bucket-tls-only",
        Map.of(
            "main.tf",
            """
            resource "aws_s3_bucket" "reports" {
              bucket = "shop-reports"
            }

            resource "aws_s3_bucket_policy" "reports" {
              bucket = aws_s3_bucket.reports.id
              policy = jsonencode({
                Version = "2012-10-17"
                Statement = [{
                  Effect    = "Allow"
                  Principal = { AWS = "arn:aws:iam::111122223333:root" }
                  Action    = "s3:GetObject"
                  Resource  = "${aws_s3_bucket.reports.arn}/*"
                }]
              })
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -11,6 +11,13 @@
               Principal = { AWS = "arn:aws:iam::111122223333:root" }
               Action    = "s3:GetObject"
               Resource  = "${aws_s3_bucket.reports.arn}/*"
        +      }, {
        +      Sid       = "DenyPlainHttp"
        +      Effect    = "Deny"
        +      Principal = "*"
        +      Action    = "s3:*"
        +      Resource  = [aws_s3_bucket.reports.arn, "${aws_s3_bucket.reports.arn}/*"]
        +      Condition = { Bool = { "aws:SecureTransport" = "false" } }
             }]
           })
         }
        """);
  }

  @Test
  void statementInADataSource(@TempDir Path folder) {
    mends(
        folder,
        "aws-s3-bucket-tls-only",
        Map.of(
            "main.tf",
            """
            resource "aws_s3_bucket" "reports" {
              bucket = "shop-reports"
            }

            resource "aws_s3_bucket_policy" "reports" {
              bucket = aws_s3_bucket.reports.id
              policy = data.aws_iam_policy_document.reports.json
            }

            data "aws_iam_policy_document" "reports" {
              statement {
                actions   = ["s3:GetObject"]
                resources = ["${aws_s3_bucket.reports.arn}/*"]

                principals {
                  type        = "AWS"
                  identifiers = ["arn:aws:iam::111122223333:root"]
                }
              }
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -17,4 +17,22 @@
               identifiers = ["arn:aws:iam::111122223333:root"]
             }
           }
        +
        +  statement {
        +    sid       = "DenyPlainHttp"
        +    effect    = "Deny"
        +    actions   = ["s3:*"]
        +    resources = [aws_s3_bucket.reports.arn, "${aws_s3_bucket.reports.arn}/*"]
        +
        +    principals {
        +      type        = "*"
        +      identifiers = ["*"]
        +    }
        +
        +    condition {
        +      test     = "Bool"
        +      variable = "aws:SecureTransport"
        +      values   = ["false"]
        +    }
        +  }
         }
        """);
  }

  @Test
  void statementInAHeredoc(@TempDir Path folder) {
    mends(
        folder,
        "aws-s3-bucket-tls-only",
        Map.of(
            "main.tf",
            """
            resource "aws_s3_bucket" "reports" {
              bucket = "shop-reports"
            }

            resource "aws_s3_bucket_policy" "reports" {
              bucket = aws_s3_bucket.reports.id
              policy = <<-JSON
                {
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Effect": "Allow",
                            "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
                            "Action": "s3:GetObject",
                            "Resource": "${aws_s3_bucket.reports.arn}/*"
                        }
                    ]
                }
              JSON
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -13,6 +13,14 @@
                         "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
                         "Action": "s3:GetObject",
                         "Resource": "${aws_s3_bucket.reports.arn}/*"
        +            },
        +            {
        +                "Sid": "DenyPlainHttp",
        +                "Effect": "Deny",
        +                "Principal": "*",
        +                "Action": "s3:*",
        +                "Resource": ["${aws_s3_bucket.reports.arn}", "${aws_s3_bucket.reports.arn}/*"],
        +                "Condition": { "Bool": { "aws:SecureTransport": "false" } }
                     }
                 ]
             }
        """);
  }

  @Test
  void policyThatIsMissing(@TempDir Path folder) {
    mends(
        folder,
        "aws-s3-bucket-tls-only",
        Map.of(
            "main.tf",
            """
            resource "aws_s3_bucket" "reports" {
              bucket = "shop-reports"
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -1,3 +1,18 @@
         resource "aws_s3_bucket" "reports" {
           bucket = "shop-reports"
         }
        +
        +resource "aws_s3_bucket_policy" "reports" {
        +  bucket = aws_s3_bucket.reports.id
        +  policy = jsonencode({
        +    Version = "2012-10-17"
        +    Statement = [{
        +      Sid       = "DenyPlainHttp"
        +      Effect    = "Deny"
        +      Principal = "*"
        +      Action    = "s3:*"
        +      Resource  = [aws_s3_bucket.reports.arn, "${aws_s3_bucket.reports.arn}/*"]
        +      Condition = { Bool = { "aws:SecureTransport" = "false" } }
        +    }]
        +  })
        +}
        """);
  }

  @Test
  void booleanThroughADefault(@TempDir Path folder) {
    mends(
        folder,
        "aws-rds-instance-not-public",
        Map.of(
            "main.tf",
            """
            variable "public" {
              type    = bool
              default = true
            }

            resource "aws_db_instance" "orders" {
              engine              = "mysql"
              instance_class      = "db.t3.micro"
              publicly_accessible = var.public
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -1,6 +1,6 @@
         variable "public" {
           type    = bool
        -  default = true
        +  default = false
         }
        \s
         resource "aws_db_instance" "orders" {
        """);
  }

  @Test
  void booleanThroughAVariableThatOthersUse(@TempDir Path folder) {
    mends(
        folder,
        "aws-rds-instance-not-public",
        Map.of(
            "main.tf",
            """
            variable "public" {
              type    = bool
              default = true
            }

            resource "aws_db_instance" "orders" {
              engine              = "mysql"
              instance_class      = "db.t3.micro"
              publicly_accessible = var.public
            }

            output "public" {
              value = var.public
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -6,7 +6,7 @@
         resource "aws_db_instance" "orders" {
           engine              = "mysql"
           instance_class      = "db.t3.micro"
        -  publicly_accessible = var.public
        +  publicly_accessible = false
         }
        \s
         output "public" {
        """);
  }

  @Test
  void booleanThroughALocalAndAFileOfValues(@TempDir Path folder) {
    mends(
        folder,
        "aws-rds-instance-not-public",
        Map.of(
            "main.tf",
            """
            variable "public" {
              type = bool
            }

            locals {
              public = var.public
            }

            resource "aws_db_instance" "orders" {
              engine              = "mysql"
              instance_class      = "db.t3.micro"
              publicly_accessible = local.public
            }
            """,
            "terraform.tfvars",
            """
            public = true
            """),
        """
        --- a/terraform.tfvars
        +++ b/terraform.tfvars
        @@ -1 +1 @@
        -public = true
        +public = false
        """);
  }

  @Test
  void textThroughAnArgumentOfAModule(@TempDir Path folder) {
    mends(
        folder,
        "aws-s3-bucket-versioned",
        Map.of(
            "main.tf",
            """
            module "kept" {
              source = "./bucket"
              name   = "shop-kept"
              status = "Enabled"
            }

            module "paused" {
              source = "./bucket"
              name   = "shop-paused"
              status = "Suspended"
            }
            """,
            "bucket/main.tf",
            """
            variable "name" {
              type = string
            }

            variable "status" {
              type = string
            }

            resource "aws_s3_bucket" "this" {
              bucket = var.name
            }

            resource "aws_s3_bucket_versioning" "this" {
              bucket = aws_s3_bucket.this.id
              versioning_configuration {
                status = var.status
              }
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -7,5 +7,5 @@
         module "paused" {
           source = "./bucket"
           name   = "shop-paused"
        -  status = "Suspended"
        +  status = "Enabled"
         }
        """);
  }

  @Test
  void blockThatIsMissing(@TempDir Path folder) {
    mends(
        folder,
        "aws-ec2-imds-v2-required",
        Map.of(
            "main.tf",
            """
            resource "aws_instance" "web" {
              ami           = "ami-0123456789abcdef0"
              instance_type = "t3.micro"

              tags = {
                Name = "web"
              }
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -5,4 +5,8 @@
           tags = {
             Name = "web"
           }
        +
        +  metadata_options {
        +    http_tokens = "required"
        +  }
         }
        """);
  }

  @Test
  void entryOfAMap(@TempDir Path folder) {
    mends(
        folder,
        "aws-s3-bucket-versioned",
        Map.of(
            "main.tf",
            """
            module "reports" {
              source  = "terraform-aws-modules/s3-bucket/aws"
              version = "~> 5.0"
              bucket  = "shop-reports"

              versioning = {
                enabled    = false
                mfa_delete = false
              }
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -4,7 +4,7 @@
           bucket  = "shop-reports"
        \s
           versioning = {
        -    enabled    = false
        +    enabled    = true
             mfa_delete = false
           }
         }
        """);
  }

  @Test
  void pairThatIsMissing(@TempDir Path folder) {
    mends(
        folder,
        "aws-rds-postgres-tls-required",
        Map.of(
            "main.tf",
            """
            resource "aws_db_parameter_group" "orders" {
              family = "postgres14"

              parameter {
                name  = "log_connections"
                value = "1"
              }
            }

            resource "aws_db_instance" "orders" {
              engine               = "postgres"
              engine_version       = "14.9"
              instance_class       = "db.t3.micro"
              parameter_group_name = aws_db_parameter_group.orders.name
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -5,6 +5,11 @@
             name  = "log_connections"
             value = "1"
           }
        +
        +  parameter {
        +    name  = "rds.force_ssl"
        +    value = "1"
        +  }
         }
        \s
         resource "aws_db_instance" "orders" {
        """);
  }

  @Test
  void pairThatIsThere(@TempDir Path folder) {
    mends(
        folder,
        "aws-rds-postgres-tls-required",
        Map.of(
            "main.tf",
            """
            resource "aws_db_parameter_group" "orders" {
              family = "postgres14"

              parameter {
                name  = "rds.force_ssl"
                value = 0
              }
            }

            resource "aws_db_instance" "orders" {
              engine               = "postgres"
              engine_version       = "14.9"
              instance_class       = "db.t3.micro"
              parameter_group_name = aws_db_parameter_group.orders.name
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -3,7 +3,7 @@
        \s
           parameter {
             name  = "rds.force_ssl"
        -    value = 0
        +    value = "1"
           }
         }
        \s
        """);
  }

  @Test
  void elementsOfAList(@TempDir Path folder) {
    mends(
        folder,
        "aws-eks-control-plane-logged",
        Map.of(
            "main.tf",
            """
            resource "aws_eks_cluster" "shop" {
              name                      = "shop"
              role_arn                  = "arn:aws:iam::111122223333:role/shop"
              enabled_cluster_log_types = concat(local.logs, ["scheduler"])

              vpc_config {
                subnet_ids = ["subnet-0123456789abcdef0"]
              }
            }

            locals {
              logs = ["api", "audit"]
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -1,7 +1,7 @@
         resource "aws_eks_cluster" "shop" {
           name                      = "shop"
           role_arn                  = "arn:aws:iam::111122223333:role/shop"
        -  enabled_cluster_log_types = concat(local.logs, ["scheduler"])
        +  enabled_cluster_log_types = concat(local.logs, ["scheduler", "authenticator", "controllerManager"])
        \s
           vpc_config {
             subnet_ids = ["subnet-0123456789abcdef0"]
        """);
  }

  @Test
  void valuesInJsonOfTheirOwn(@TempDir Path folder) {
    mends(
        folder,
        "aws-ecs-container-not-privileged,aws-ecs-container-root-read-only",
        Map.of(
            "main.tf",
            """
            resource "aws_ecs_task_definition" "web" {
              family                = "web"
              container_definitions = file("${path.module}/containers.json")
            }
            """,
            "containers.json",
            """
            [
              {
                "name": "web",
                "image": "nginx:1.27",
                "privileged": true
              }
            ]
            """),
        """
        --- a/containers.json
        +++ b/containers.json
        @@ -2,6 +2,7 @@
           {
             "name": "web",
             "image": "nginx:1.27",
        -    "privileged": true
        +    "privileged": false,
        +    "readonlyRootFilesystem": true
           }
         ]
        """);
  }

  @Test
  void severalAtOnce(@TempDir Path folder) {
    mends(
        folder,
        "aws-s3-bucket-acl-not-public,aws-s3-bucket-versioned,aws-s3-bucket-public-*",
        Map.of(
            "main.tf",
            """
            resource "aws_s3_bucket" "assets" {
              bucket = "shop-assets"
              acl    = "public-read"
              versioning {
                enabled = false
              }
            }

            resource "aws_s3_bucket_public_access_block" "assets" {
              bucket                  = aws_s3_bucket.assets.id
              block_public_acls       = false
              block_public_policy     = false
              ignore_public_acls      = false
              restrict_public_buckets = false
            }
            """),
        """
        --- a/main.tf
        +++ b/main.tf
        @@ -1,15 +1,15 @@
         resource "aws_s3_bucket" "assets" {
           bucket = "shop-assets"
        -  acl    = "public-read"
        +  acl    = "private"
           versioning {
        -    enabled = false
        +    enabled = true
           }
         }
        \s
         resource "aws_s3_bucket_public_access_block" "assets" {
           bucket                  = aws_s3_bucket.assets.id
        -  block_public_acls       = false
        -  block_public_policy     = false
        -  ignore_public_acls      = false
        -  restrict_public_buckets = false
        +  block_public_acls       = true
        +  block_public_policy     = true
        +  ignore_public_acls      = true
        +  restrict_public_buckets = true
         }
        """);
  }

  private static void mends(Path folder, String rules, Map<String, String> files, String expected) {
    Project project = Project.of(folder, files);
    List<String> before = project.findings();
    String[] fix = {"fix", "--diff", "--rule", rules, "."};
    String patch = project.lintel(fix);
    assertThat(patch).as(project.messages()).isEqualTo(expected);
    project.apply(patch);
    assertNothingIsNew(before, project.findings());
    assertThat(project.json("scan", "--only", rules, ".").get("findings")).isEmpty();
    assertThat(project.lintel(fix)).isEmpty();
    if (Project.terraform()) project.command("", "terraform", "fmt", "-check", "-recursive", ".");
  }

  /** What only the root user with its token can do is no reason against versions. */
  private static final String ROOT_ONLY = "aws-s3-bucket-mfa-delete";

  private static void assertNothingIsNew(List<String> before, List<String> after) {
    List<String> left = new ArrayList<>(before);
    for (String finding : after)
      if (!finding.contains(ROOT_ONLY)) assertThat(left.remove(finding)).as(finding).isTrue();
  }
}
