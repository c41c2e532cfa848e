# New Aurora clusters are encrypted, whether the code says so or not.
resource "aws_rds_cluster" "aurora" { # expect: aws-rds-cluster-encryption-stated
  engine = "aurora-postgresql"
}

resource "aws_rds_cluster" "off" {
  engine            = "aurora-mysql"
  storage_encrypted = false # expect: aws-rds-cluster-encrypted
}

resource "aws_rds_cluster" "on" {
  engine            = "aurora-mysql"
  storage_encrypted = tobool("true")
}
