# expect: aws-rds-instance-encrypted, aws-rds-instance-backed-up
resource "aws_db_instance" "silent" {
  engine              = "mysql"
  instance_class      = "db.t3.micro"
  publicly_accessible = var.public # expect: aws-rds-instance-not-public
}

variable "public" {
  type    = bool
  default = true
}

resource "aws_db_instance" "kept" {
  engine                  = "mysql"
  instance_class          = "db.t3.micro"
  storage_encrypted       = true
  backup_retention_period = 14
}

# A replica takes both from its source.
resource "aws_db_instance" "replica" {
  instance_class      = "db.t3.micro"
  replicate_source_db = aws_db_instance.kept.identifier
}

resource "aws_rds_cluster" "shop" {
  engine                  = "mysql"
  backup_retention_period = 7
  storage_encrypted       = false # expect: aws-rds-instance-encrypted, aws-rds-cluster-encrypted
}

resource "aws_rds_cluster_instance" "shop" {
  count              = 2
  cluster_identifier = aws_rds_cluster.shop.id
  engine             = "mysql"
  instance_class     = "db.r6g.large"
}

resource "aws_db_instance" "off" {
  engine                  = "mysql"
  instance_class          = "db.t3.micro"
  storage_encrypted       = true
  backup_retention_period = var.public ? 0 : 7 # expect: aws-rds-instance-backups-not-off
}
