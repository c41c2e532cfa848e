terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.10"
    }
  }
}

# expect: aws-redshift-cluster-encryption-stated, aws-redshift-cluster-encrypted-with-key, aws-redshift-cluster-privacy-stated
# expect at +3: aws-redshift-cluster-logged, aws-redshift-cluster-port-unusual, aws-redshift-cluster-in-subnets
# expect at +2: aws-redshift-cluster-security-group-chosen, aws-redshift-cluster-database-named
# expect at +1: aws-redshift-cluster-traffic-in-network
resource "aws_redshift_cluster" "silent" {
  cluster_identifier = "sample-silent"
  node_type          = "ra3.xlplus"
}

variable "encrypt" {
  type = bool
}

variable "open" {
  default = true
}

resource "aws_redshift_cluster" "loose" {
  cluster_identifier                  = "sample-loose"
  node_type                           = "ra3.xlplus"
  database_name                       = "shop"
  port                                = 5440
  encrypted                           = var.encrypt # expect unknown: aws-redshift-cluster-encrypted, aws-redshift-cluster-encryption-stated
  kms_key_id                          = aws_kms_key.data.arn
  publicly_accessible                 = var.open # expect: aws-redshift-cluster-not-public
  master_username                     = "admin"  # expect: aws-redshift-cluster-admin-not-guessable
  cluster_subnet_group_name           = "sample"
  vpc_security_group_ids              = ["sg-1"]
  allow_version_upgrade               = false # expect: aws-redshift-cluster-upgrades-itself
  automated_snapshot_retention_period = 0     # expect: aws-redshift-cluster-backed-up
  enhanced_vpc_routing                = true
}

resource "aws_redshift_cluster" "plain" {
  cluster_identifier        = "sample-plain"
  node_type                 = "ra3.xlplus"
  database_name             = "shop"
  port                      = 5440
  encrypted                 = false # expect: aws-redshift-cluster-encrypted
  kms_key_id                = aws_kms_key.data.arn
  publicly_accessible       = false
  master_username           = "admin"
  cluster_subnet_group_name = "sample"
  vpc_security_group_ids    = ["sg-1"]
  enhanced_vpc_routing      = true
}

resource "aws_kms_key" "data" {}

locals {
  logged = {
    loose = aws_redshift_cluster.loose.id
    plain = aws_redshift_cluster.plain.cluster_identifier
  }
}

resource "aws_redshift_logging" "all" {
  for_each             = local.logged
  cluster_identifier   = each.value
  log_destination_type = "cloudwatch"
  log_exports          = ["connectionlog", "userlog"]
}

resource "aws_redshift_parameter_group" "loose" { # expect: aws-redshift-tls-required
  name   = "sample-loose"
  family = "redshift-1.0"
}

resource "aws_redshift_parameter_group" "current" {
  name   = "sample-current"
  family = "redshift-2.0"
}

resource "aws_redshift_parameter_group" "off" {
  name   = "sample-off"
  family = "redshift-2.0"
  parameter {
    name  = "require_ssl"
    value = false # expect: aws-redshift-tls-not-switched-off
  }
}

resource "aws_redshift_parameter_group" "tight" {
  name   = "sample-tight"
  family = "redshift-1.0"
  parameter {
    name  = "require_ssl"
    value = true
  }
}

# expect: aws-redshift-snapshot-copy-encrypted-with-key
resource "aws_redshift_snapshot_copy_grant" "plain" {
  snapshot_copy_grant_name = "sample-plain"
}

resource "aws_redshift_snapshot_copy_grant" "keyed" {
  snapshot_copy_grant_name = "sample-keyed"
  kms_key_id               = aws_kms_key.data.arn
}
