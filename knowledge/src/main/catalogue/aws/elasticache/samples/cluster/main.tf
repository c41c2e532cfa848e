# expect: aws-elasticache-cluster-backed-up, aws-elasticache-cluster-in-subnets, aws-elasticache-cluster-port-unusual
resource "aws_elasticache_cluster" "silent" {
  cluster_id                 = "sample-silent"
  engine                     = "redis"
  auto_minor_version_upgrade = false # expect: aws-elasticache-cluster-upgrades-itself
}

# Its replication group decides.
resource "aws_elasticache_cluster" "member" {
  cluster_id           = "sample-member"
  replication_group_id = "sample-group"
}

variable "nodes" {
  type = map(object({ count = number, mode = string }))
  default = {
    one  = { count = 1, mode = "single-az" }
    many = { count = 3, mode = "single-az" }
    wide = { count = 3, mode = "cross-az" }
  }
}

resource "aws_elasticache_cluster" "each" {
  for_each                   = var.nodes
  cluster_id                 = "sample-${each.key}"
  engine                     = "memcached"
  num_cache_nodes            = each.value.count
  az_mode                    = each.value.mode # expect: aws-elasticache-cluster-across-zones
  auto_minor_version_upgrade = false
  subnet_group_name          = "sample"
  port                       = 11311
}

variable "port" {
  type = number
}

resource "aws_elasticache_cluster" "asked" {
  cluster_id               = "sample-asked"
  engine                   = "redis"
  snapshot_retention_limit = 7
  subnet_group_name        = aws_elasticache_subnet_group.cache.name
  port                     = var.port # expect unknown: aws-elasticache-cluster-port-unusual
}

resource "aws_elasticache_subnet_group" "cache" {
  name       = "sample"
  subnet_ids = ["subnet-1"]
}
