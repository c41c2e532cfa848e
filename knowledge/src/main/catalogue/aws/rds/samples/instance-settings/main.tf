# expect: aws-rds-instance-upgrade-stated, aws-rds-instance-deletion-protected, aws-rds-instance-has-standby
# expect at +3: aws-rds-instance-iam-log-in, aws-rds-instance-logs-exported, aws-rds-instance-snapshots-tagged
# expect at +2: aws-rds-instance-monitored, aws-rds-instance-insights-enabled, aws-rds-instance-port-unusual
# expect at +1: aws-rds-postgres-statements-logged
resource "aws_db_instance" "silent" {
  engine         = "postgres"
  instance_class = "db.m6g.large"
}

locals {
  days = { test = 1, live = 14 }
}

resource "aws_db_instance" "shop" {
  for_each                            = local.days
  identifier                          = "sample-${each.key}"
  engine                              = "mysql"
  instance_class                      = "db.m6g.large"
  port                                = 3307
  auto_minor_version_upgrade          = each.key == "live" # expect: aws-rds-instance-upgrades-itself
  deletion_protection                 = true
  multi_az                            = true
  iam_database_authentication_enabled = true
  enabled_cloudwatch_logs_exports     = ["audit", "error"]
  copy_tags_to_snapshot               = true
  monitoring_interval                 = 15
  performance_insights_enabled        = true
  performance_insights_kms_key_id = aws_kms_key.data.arn
  backup_retention_period         = each.value # expect: aws-rds-instance-backups-reach-back
}

resource "aws_kms_key" "data" {}

# A replica needs no standby, and Db2 has no insights.
# expect at +2: aws-rds-instance-deletion-protected, aws-rds-instance-logs-exported, aws-rds-instance-snapshots-tagged
# expect at +1: aws-rds-instance-upgrade-stated, aws-rds-instance-monitored
resource "aws_db_instance" "replica" {
  engine              = "db2-se"
  instance_class      = "db.m6g.large"
  replicate_source_db = "sample-source"
}

variable "observed" {
  type = bool
}

resource "aws_rds_cluster" "stream" {
  engine = "aurora-postgresql"
}

# expect: aws-rds-instance-monitored, aws-rds-instance-upgrade-stated
resource "aws_rds_cluster_instance" "stream" {
  cluster_identifier           = aws_rds_cluster.stream.id
  engine                       = "aurora-postgresql"
  instance_class               = "db.r6g.large"
  performance_insights_enabled = var.observed # expect unknown: aws-rds-instance-insights-enabled, aws-rds-instance-insights-encrypted-with-key
}

resource "aws_rds_cluster_instance" "watched" { # expect: aws-rds-instance-insights-encrypted-with-key
  cluster_identifier           = aws_rds_cluster.stream.id
  engine                       = "aurora-postgresql"
  instance_class               = "db.r6g.large"
  auto_minor_version_upgrade   = true
  monitoring_interval          = 60
  performance_insights_enabled = true
}

# expect: aws-rds-instance-has-standby, aws-rds-instance-logs-exported, aws-rds-instance-snapshots-tagged
# expect at +3: aws-rds-instance-insights-enabled, aws-rds-instance-upgrade-stated
# expect at +2: aws-rds-postgres-statements-logged
# expect at +1: aws-rds-instance-iam-log-in, aws-rds-instance-port-unusual
module "ledger" {
  source              = "terraform-aws-modules/rds/aws"
  version             = "~> 6.0"
  engine              = "postgres"
  instance_class      = "db.m6g.large"
  deletion_protection = true
  monitoring_interval = 30
}
