variable "admin" {
  default = "postgres"
}

resource "aws_db_instance" "usual" {
  engine         = "postgres"
  instance_class = "db.m6g.large"
  username       = var.admin # expect: aws-rds-instance-admin-not-guessable
}

resource "aws_db_instance" "own" {
  engine         = "postgres"
  instance_class = "db.m6g.large"
  username       = "shop_owner"
}

variable "asked" {
  type = string
}

resource "aws_rds_cluster" "asked" {
  engine          = "aurora-mysql"
  master_username = var.asked # expect unknown: aws-rds-cluster-admin-not-guessable
}

resource "aws_rds_cluster" "usual" {
  engine          = "aurora-mysql"
  master_username = "admin" # expect: aws-rds-cluster-admin-not-guessable
}
