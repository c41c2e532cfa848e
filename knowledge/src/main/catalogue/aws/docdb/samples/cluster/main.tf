# expect: aws-docdb-cluster-encrypted, aws-docdb-cluster-encrypted-with-key, aws-docdb-cluster-logs-exported
# expect at +1: aws-docdb-cluster-backups-reach-back, aws-docdb-cluster-deletion-protected
resource "aws_docdb_cluster" "silent" {
  cluster_identifier = "sample-silent"
}

locals {
  logs = { read = ["profiler"], none = [] }
}

resource "aws_docdb_cluster" "each" {
  for_each                        = local.logs
  cluster_identifier              = "sample-${each.key}"
  storage_encrypted               = true
  kms_key_id                      = aws_kms_key.data.arn
  backup_retention_period         = 7
  deletion_protection             = true
  enabled_cloudwatch_logs_exports = each.value # expect: aws-docdb-cluster-logs-exported
}

resource "aws_kms_key" "data" {}

data "aws_kms_alias" "rds" {
  name = "alias/aws/rds" # expect: aws-docdb-cluster-key-not-managed
}

data "aws_kms_key" "own" {
  key_id = "alias/sample"
}

variable "days" {
  type = number
}

resource "aws_docdb_cluster" "managed" {
  cluster_identifier              = "sample-managed"
  storage_encrypted               = true
  kms_key_id                      = data.aws_kms_alias.rds.target_key_arn
  backup_retention_period         = var.days # expect unknown: aws-docdb-cluster-backups-reach-back
  deletion_protection             = true
  enabled_cloudwatch_logs_exports = ["audit"]
}

resource "aws_docdb_cluster" "own" {
  cluster_identifier              = "sample-own"
  storage_encrypted               = true
  kms_key_id                      = data.aws_kms_key.own.arn
  backup_retention_period         = 3 # expect: aws-docdb-cluster-backups-reach-back
  deletion_protection             = true
  enabled_cloudwatch_logs_exports = ["audit"]
}

resource "aws_docdb_global_cluster" "open" { # expect: aws-docdb-global-cluster-encrypted
  global_cluster_identifier = "sample-open"
}

resource "aws_docdb_global_cluster" "closed" {
  global_cluster_identifier = "sample-closed"
  storage_encrypted         = true
}

resource "aws_docdb_cluster_parameter_group" "loose" {
  family = "docdb5.0"
  # expect at +1: aws-docdb-audited
  parameter {
    name  = "tls"
    value = "disabled" # expect: aws-docdb-tls-not-disabled
  }
}

resource "aws_docdb_cluster_parameter_group" "tight" {
  family = "docdb5.0"
  dynamic "parameter" {
    for_each = { audit_logs = "all", tls = "tls1.3+" }
    content {
      name  = parameter.key
      value = parameter.value
    }
  }
}

resource "aws_docdb_cluster" "literal" { # expect: aws-docdb-cluster-logs-exported, aws-docdb-cluster-backups-reach-back
  cluster_identifier  = "sample-literal"
  storage_encrypted   = true
  kms_key_id          = "alias/aws/docdb" # expect: aws-docdb-cluster-key-not-managed
  deletion_protection = true
}
