variable "partners" {
  default = ["111122223333", "all"]
}

resource "aws_db_snapshot" "open" {
  db_instance_identifier = "sample"
  db_snapshot_identifier = "sample-open"
  shared_accounts        = var.partners # expect: aws-rds-snapshot-not-public
}

resource "aws_db_snapshot" "closed" {
  db_instance_identifier = "sample"
  db_snapshot_identifier = "sample-closed"
  shared_accounts        = ["111122223333"]
}

resource "aws_rds_cluster" "plain" {
  engine            = "aurora-mysql"
  storage_encrypted = false # expect: aws-rds-snapshot-encrypted
}

resource "aws_db_cluster_snapshot" "plain" {
  db_cluster_identifier          = aws_rds_cluster.plain.id
  db_cluster_snapshot_identifier = "sample-plain"
}

resource "aws_rds_cluster" "encrypted" {
  engine            = "aurora-mysql"
  storage_encrypted = true
}

resource "aws_db_cluster_snapshot" "encrypted" {
  db_cluster_identifier          = aws_rds_cluster.encrypted.id
  db_cluster_snapshot_identifier = "sample-encrypted"
}

# expect unknown: aws-rds-snapshot-encrypted
resource "aws_db_cluster_snapshot" "elsewhere" {
  db_cluster_identifier          = "sample-elsewhere"
  db_cluster_snapshot_identifier = "sample-elsewhere"
}

resource "aws_db_snapshot_copy" "plain" { # expect: aws-rds-snapshot-copy-encrypted-with-key
  source_db_snapshot_identifier = aws_db_snapshot.closed.db_snapshot_arn
  target_db_snapshot_identifier = "sample-copy"
}

resource "aws_db_snapshot_copy" "keyed" {
  source_db_snapshot_identifier = aws_db_snapshot.closed.db_snapshot_arn
  target_db_snapshot_identifier = "sample-keyed"
  kms_key_id                    = aws_kms_key.copies.arn
}

resource "aws_kms_key" "copies" {}

# expect: aws-rds-backup-replication-encrypted-with-key
resource "aws_db_instance_automated_backups_replication" "plain" {
  source_db_instance_arn = "arn:aws:rds:eu-central-1:111122223333:db:sample"
}

resource "aws_db_instance_automated_backups_replication" "keyed" {
  source_db_instance_arn = "arn:aws:rds:eu-central-1:111122223333:db:sample"
  kms_key_id             = aws_kms_key.copies.arn
}

resource "aws_rds_cluster_activity_stream" "plain" {
  resource_arn = aws_rds_cluster.encrypted.arn
  mode         = "async"
  kms_key_id   = null # expect: aws-rds-activity-stream-encrypted-with-key
}

resource "aws_rds_cluster_activity_stream" "keyed" {
  resource_arn = aws_rds_cluster.encrypted.arn
  mode         = "async"
  kms_key_id   = aws_kms_key.copies.key_id
}

resource "aws_db_security_group" "classic" { # expect: aws-rds-classic-group-not-used
  name = "sample"
  ingress {
    cidr = "10.0.0.0/24"
  }
}
