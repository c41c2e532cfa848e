# expect none: aws-rds-cluster-admin-not-guessable, aws-rds-instance-certificate-current, aws-rds-db2-tls-required
# expect none: aws-rds-postgres-tls-required, aws-rds-postgres-statements-logged, aws-rds-sqlserver-tls-required

resource "aws_rds_cluster" "named" {
  cluster_identifier          = "sample-named"
  engine                      = "aurora-postgresql"
  master_username             = "ledger_keeper"
  manage_master_user_password = true
}

resource "aws_db_parameter_group" "postgres_strict" {
  name   = "sample-postgres-strict"
  family = "postgres14"
  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
  parameter {
    name  = "log_statement"
    value = "ddl"
  }
  parameter {
    name  = "log_min_duration_statement"
    value = "1000"
  }
}

resource "aws_db_instance" "postgres_strict" {
  identifier           = "sample-postgres-strict"
  engine               = "postgres"
  engine_version       = "14.18"
  instance_class       = "db.m6g.large"
  parameter_group_name = aws_db_parameter_group.postgres_strict.name
  ca_cert_identifier   = "rds-ca-rsa2048-g1"
}

resource "aws_db_parameter_group" "sqlserver_strict" {
  name   = "sample-sqlserver-strict"
  family = "sqlserver-se-15.0"
  parameter {
    name         = "rds.force_ssl"
    value        = "1"
    apply_method = "pending-reboot"
  }
}

resource "aws_db_instance" "sqlserver_strict" {
  identifier           = "sample-sqlserver-strict"
  engine               = "sqlserver-se"
  instance_class       = "db.m6i.large"
  parameter_group_name = aws_db_parameter_group.sqlserver_strict.name
}

resource "aws_db_parameter_group" "db2_strict" {
  name   = "sample-db2-strict"
  family = "db2-se-11.5"
  parameter {
    name         = "db2comm"
    value        = "SSL"
    apply_method = "pending-reboot"
  }
}

resource "aws_db_instance" "db2_strict" {
  identifier           = "sample-db2-strict"
  engine               = "db2-se"
  instance_class       = "db.m6i.large"
  parameter_group_name = aws_db_parameter_group.db2_strict.name
}
