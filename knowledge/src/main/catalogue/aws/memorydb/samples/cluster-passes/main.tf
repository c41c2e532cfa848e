# expect none: aws-memorydb-cluster-asks-for-log-in
resource "aws_memorydb_cluster" "sessions" {
  name      = "sessions"
  node_type = "db.t4g.small"
  acl_name  = "shop-users"
}
