variable "master" {
  type    = string
  default = "sample-not-a-real-one"
}

resource "aws_db_instance" "written" {
  instance_class    = "db.t4g.micro"
  engine            = "postgres"
  engine_version    = "17"
  allocated_storage = 20
  username          = "sample"
  password          = var.master # expect: aws-password-not-in-code
}

resource "aws_mq_broker" "written" {
  broker_name        = "sample"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.t3.micro"
  user {
    username = "sample"
    password = "sample-not-a-real-one" # expect: aws-password-not-in-code
  }
}

resource "random_password" "made" {
  length = 32
}

resource "aws_redshift_cluster" "made" {
  cluster_identifier = "sample"
  node_type          = "ra3.large"
  master_username    = "sample"
  master_password    = random_password.made.result
}

resource "aws_docdb_cluster" "kept" {
  cluster_identifier          = "sample"
  manage_master_user_password = true
}

variable "asked" {
  type      = string
  sensitive = true
}

resource "aws_elasticache_replication_group" "asked" {
  replication_group_id       = "sample"
  description                = "sample"
  transit_encryption_enabled = true
  auth_token                 = var.asked # expect unknown: aws-password-not-in-code
}
