# expect: aws-rds-cluster-encrypted-with-key, aws-rds-cluster-backups-reach-back, aws-rds-cluster-deletion-protected
# expect at +3: aws-rds-cluster-iam-log-in, aws-rds-cluster-snapshots-tagged, aws-rds-cluster-logs-exported
# expect at +2: aws-rds-cluster-audit-exported, aws-rds-cluster-backtracks
# expect at +1: aws-rds-cluster-in-backup-plan
resource "aws_rds_cluster" "silent" {
  engine = "aurora-mysql"
}

resource "aws_rds_cluster" "full" {
  for_each                            = toset(["eu", "us"])
  cluster_identifier                  = "sample-${each.key}"
  engine                              = "aurora-mysql"
  kms_key_id                          = aws_kms_key.data.arn
  backup_retention_period             = 7
  deletion_protection                 = true
  iam_database_authentication_enabled = true
  copy_tags_to_snapshot               = true
  enabled_cloudwatch_logs_exports     = ["audit"]
  backtrack_window                    = 3600
}

resource "aws_kms_key" "data" {}

resource "aws_backup_selection" "full" {
  iam_role_arn = "arn:aws:iam::111122223333:role/sample"
  name         = "sample"
  plan_id      = "plan"
  resources    = [aws_rds_cluster.full["eu"].arn, aws_rds_cluster.full["us"].arn]

  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup"
    value = "daily"
  }
}

# expect: aws-rds-cluster-statements-logged
resource "aws_rds_cluster" "tagged" {
  engine                              = "aurora-postgresql"
  kms_key_id                          = aws_kms_key.data.arn
  backup_retention_period             = 0 # expect: aws-rds-cluster-backed-up
  deletion_protection                 = true
  iam_database_authentication_enabled = true
  copy_tags_to_snapshot               = true
  enabled_cloudwatch_logs_exports     = ["postgresql"]
  tags                                = { backup = "daily" }
}

variable "logging" {
  type = map(string)
}

resource "aws_rds_cluster_parameter_group" "asked" {
  family = "aurora-postgresql16"
  dynamic "parameter" { # expect unknown: aws-rds-cluster-statements-logged
    for_each = var.logging
    content {
      name  = parameter.key
      value = parameter.value
    }
  }
}

resource "aws_rds_cluster_parameter_group" "loud" {
  family = "aurora-postgresql16"
  parameter {
    name  = "log_statement"
    value = "ddl"
  }
  parameter {
    name  = "log_min_duration_statement"
    value = "500"
  }
}

# expect at +1: aws-rds-cluster-iam-log-in, aws-rds-cluster-snapshots-tagged, aws-rds-cluster-in-backup-plan
resource "aws_rds_cluster" "asked" {
  engine                          = "aurora-postgresql"
  kms_key_id                      = aws_kms_key.data.arn
  backup_retention_period         = 7
  deletion_protection             = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.asked.name
}

# expect: aws-rds-cluster-snapshots-tagged, aws-rds-cluster-in-backup-plan
resource "aws_rds_cluster" "loud" {
  engine                              = "aurora-postgresql"
  kms_key_id                          = aws_kms_key.data.arn
  backup_retention_period             = 7
  deletion_protection                 = true
  iam_database_authentication_enabled = true
  enabled_cloudwatch_logs_exports     = ["postgresql"]
  db_cluster_parameter_group_name     = aws_rds_cluster_parameter_group.loud.name
}

resource "aws_rds_global_cluster" "open" { # expect: aws-rds-global-cluster-encrypted
  global_cluster_identifier = "sample-open"
  engine                    = "aurora-postgresql"
}

resource "aws_rds_global_cluster" "closed" {
  global_cluster_identifier = "sample-closed"
  engine                    = "aurora-postgresql"
  storage_encrypted         = true
}

# It takes the encryption of the cluster that it grows from.
resource "aws_rds_global_cluster" "grown" {
  global_cluster_identifier    = "sample-grown"
  source_db_cluster_identifier = aws_rds_cluster.loud.arn
}
