# expect: aws-elasticache-group-asks-for-log-in, aws-elasticache-group-encrypted-with-key, aws-elasticache-group-fails-over
# expect at +2: aws-elasticache-group-backed-up
# expect none: aws-elasticache-group-encrypted, aws-elasticache-group-tls
module "silent" {
  source               = "terraform-aws-modules/elasticache/aws"
  version              = "~> 1.4"
  replication_group_id = "sample"
}

variable "users" {
  type = list(string)
}

module "asked" {
  source                     = "terraform-aws-modules/elasticache/aws"
  version                    = "~> 1.4"
  replication_group_id       = "sample-asked"
  kms_key_arn                = "arn:aws:kms:eu-central-1:111122223333:key/sample"
  at_rest_encryption_enabled = false     # expect: aws-elasticache-group-encrypted
  user_group_ids             = var.users # expect unknown: aws-elasticache-group-asks-for-log-in
  multi_az_enabled           = true
  snapshot_retention_limit   = 7
}

# It makes a cluster without replicas.
module "memcached" {
  source                   = "terraform-aws-modules/elasticache/aws"
  version                  = "~> 1.4"
  create_cluster           = true
  create_replication_group = false
  engine                   = "memcached"
}
