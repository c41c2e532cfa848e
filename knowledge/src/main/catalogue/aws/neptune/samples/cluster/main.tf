# expect: aws-neptune-cluster-encrypted, aws-neptune-cluster-encrypted-with-key, aws-neptune-cluster-audit-exported
# expect at +2: aws-neptune-cluster-iam-log-in, aws-neptune-cluster-backups-reach-back
# expect at +1: aws-neptune-cluster-snapshots-tagged, aws-neptune-cluster-deletion-protected
resource "aws_neptune_cluster" "silent" {
  cluster_identifier = "sample-silent"
}

variable "encrypt" {
  type = bool
}

resource "aws_neptune_cluster" "asked" {
  cluster_identifier                  = "sample-asked"
  storage_encrypted                   = var.encrypt # expect unknown: aws-neptune-cluster-encrypted, aws-neptune-snapshot-encrypted
  kms_key_arn                         = aws_kms_key.data.arn
  enable_cloudwatch_logs_exports      = ["slowquery"] # expect: aws-neptune-cluster-audit-exported
  iam_database_authentication_enabled = true
  backup_retention_period             = 14
  copy_tags_to_snapshot               = true
  deletion_protection                 = true
}

resource "aws_kms_key" "data" {}

resource "aws_neptune_cluster" "full" {
  cluster_identifier                  = "sample-full"
  storage_encrypted                   = true
  kms_key_arn                         = aws_kms_key.data.arn
  enable_cloudwatch_logs_exports      = ["audit"]
  iam_database_authentication_enabled = true
  backup_retention_period             = 14
  copy_tags_to_snapshot               = true
  deletion_protection                 = true
}

locals {
  open = [false, true]
}

resource "aws_neptune_cluster_instance" "each" {
  count                      = length(local.open)
  cluster_identifier         = aws_neptune_cluster.full.id
  instance_class             = "db.r6g.large"
  publicly_accessible        = local.open[count.index] # expect: aws-neptune-instance-not-public
  auto_minor_version_upgrade = !local.open[count.index] # expect: aws-neptune-instance-upgrades-itself
}

resource "aws_neptune_cluster_snapshot" "asked" {
  db_cluster_identifier          = aws_neptune_cluster.asked.id
  db_cluster_snapshot_identifier = "sample-asked"
}

resource "aws_neptune_cluster_snapshot" "full" {
  db_cluster_identifier          = aws_neptune_cluster.full.id
  db_cluster_snapshot_identifier = "sample-full"
}
