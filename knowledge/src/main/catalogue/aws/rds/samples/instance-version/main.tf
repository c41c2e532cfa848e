# expect none: aws-rds-instance-log-extension-patched
resource "aws_db_instance" "major_only" {
  engine         = "postgres"
  engine_version = "13"
  instance_class = "db.m6g.large"
}

resource "aws_db_instance" "patched" {
  engine         = "postgres"
  engine_version = "11.12"
  instance_class = "db.m6g.large"
}

resource "aws_db_instance" "old" {
  engine             = "postgres"
  engine_version     = "11.4" # expect: aws-rds-instance-log-extension-patched
  instance_class     = "db.m6g.large"
  ca_cert_identifier = "rds-ca-2019" # expect: aws-rds-instance-certificate-current
}

resource "aws_rds_cluster" "old" {
  engine         = "aurora-postgresql"
  engine_version = "10.11" # expect: aws-rds-cluster-log-extension-patched
}

resource "aws_rds_cluster" "patched" {
  engine         = "aurora-postgresql"
  engine_version = "15.4"
}

variable "version_of_engine" {
  type = string
}

resource "aws_rds_cluster" "asked" {
  engine         = "aurora-postgresql"
  engine_version = var.version_of_engine # expect unknown: aws-rds-cluster-log-extension-patched
}
