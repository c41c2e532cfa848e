resource "aws_db_parameter_group" "loose" {
  family = "postgres16"
  parameter {
    name  = "rds.force_ssl"
    value = "0" # expect: aws-rds-postgres-tls-not-switched-off
  }
}

resource "aws_db_instance" "loose" {
  engine               = "postgres"
  engine_version       = "16.3"
  instance_class       = "db.t3.micro"
  parameter_group_name = aws_db_parameter_group.loose.name
}

# From version 15 on it is the default.
resource "aws_db_instance" "current" {
  engine         = "postgres"
  engine_version = "16.3"
  instance_class = "db.t3.micro"
}

resource "aws_db_instance" "old" { # expect: aws-rds-postgres-tls-required
  engine         = "postgres"
  engine_version = "14.9"
  instance_class = "db.t3.micro"
}
