locals {
  tls = { closed = true, open = false }
}

# expect at +1: aws-memorydb-cluster-encrypted-with-key, aws-memorydb-cluster-backed-up
resource "aws_memorydb_cluster" "each" {
  for_each    = local.tls
  acl_name    = "open-access" # expect: aws-memorydb-cluster-asks-for-log-in
  name        = each.key
  node_type   = "db.t4g.small"
  tls_enabled = each.value # expect: aws-memorydb-cluster-tls
}

variable "tls" {
  type = bool
}

resource "aws_memorydb_cluster" "full" {
  acl_name                 = aws_memorydb_acl.shop.id # expect unknown: aws-memorydb-cluster-asks-for-log-in
  name                     = "sample-full"
  node_type                = "db.t4g.small"
  kms_key_arn              = aws_kms_key.data.arn
  snapshot_retention_limit = 7
  tls_enabled              = var.tls # expect unknown: aws-memorydb-cluster-tls
}

resource "aws_memorydb_acl" "shop" {
  name       = "shop"
  user_names = ["shop"]
}

resource "aws_kms_key" "data" {}

resource "aws_memorydb_snapshot" "plain" { # expect: aws-memorydb-snapshot-encrypted-with-key
  cluster_name = aws_memorydb_cluster.full.name
}

resource "aws_memorydb_snapshot" "keyed" {
  cluster_name = aws_memorydb_cluster.full.name
  kms_key_arn  = aws_kms_key.data.arn
}
