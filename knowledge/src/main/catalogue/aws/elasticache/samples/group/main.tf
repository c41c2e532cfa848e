# expect: aws-elasticache-group-encrypted, aws-elasticache-group-tls, aws-elasticache-group-asks-for-log-in
# expect at +2: aws-elasticache-group-encrypted-with-key, aws-elasticache-group-fails-over
# expect at +1: aws-elasticache-group-backed-up
resource "aws_elasticache_replication_group" "silent" {
  replication_group_id = "sample-silent"
  description          = "Sessions"
}

# Valkey is encrypted on disk by default.
resource "aws_elasticache_replication_group" "valkey" {
  replication_group_id       = "sample-valkey"
  description                = "Sessions"
  engine                     = "Valkey"
  transit_encryption_enabled = true
  user_group_ids             = [aws_elasticache_user_group.all.user_group_id]
  kms_key_id                 = aws_kms_key.data.arn
  automatic_failover_enabled = true
  snapshot_retention_limit   = 7
}

resource "aws_kms_key" "data" {}

resource "aws_elasticache_user_group" "all" {
  engine        = "valkey"
  user_group_id = "all"
  user_ids      = ["default", "app"]
}

variable "encrypt" {
  type = bool
}

variable "tls" {
  default = false
}

resource "aws_elasticache_replication_group" "asked" {
  replication_group_id       = "sample-asked"
  description                = "Sessions"
  at_rest_encryption_enabled = var.encrypt # expect unknown: aws-elasticache-group-encrypted
  transit_encryption_enabled = var.tls     # expect: aws-elasticache-group-tls, aws-elasticache-group-asks-for-log-in
  auth_token                 = "sample"
  kms_key_id                 = aws_kms_key.data.arn
  automatic_failover_enabled = true
  snapshot_retention_limit   = 0 # expect: aws-elasticache-group-backed-up
}
