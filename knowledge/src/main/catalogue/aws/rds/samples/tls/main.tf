variable "force" {
  default = "0"
}

resource "aws_db_parameter_group" "mysql" {
  family = "mysql8.0"
  parameter {
    name  = "require_secure_transport"
    value = var.force # expect: aws-rds-mysql-tls-required
  }
}

resource "aws_db_instance" "mysql" {
  engine               = "mysql"
  instance_class       = "db.m6g.large"
  parameter_group_name = aws_db_parameter_group.mysql.name
}

# No group is named, so the default of the version holds.
resource "aws_db_instance" "mysql_default" { # expect: aws-rds-mysql-tls-required
  engine         = "mysql"
  engine_version = "8.4.3"
  instance_class = "db.m6g.large"
}

resource "aws_db_instance" "mariadb_default" {
  engine         = "mariadb"
  engine_version = "11.8.2"
  instance_class = "db.m6g.large"
}

resource "aws_db_parameter_group" "mariadb_off" {
  family = "mariadb11.8"
  parameter {
    name  = "require_secure_transport"
    value = "OFF" # expect: aws-rds-mysql-tls-not-switched-off
  }
}

resource "aws_db_instance" "mariadb_off" {
  engine               = "mariadb"
  engine_version       = "11.8.2"
  instance_class       = "db.m6g.large"
  parameter_group_name = aws_db_parameter_group.mariadb_off.name
}

resource "aws_db_parameter_group" "mariadb" {
  family = "mariadb11.4"
  dynamic "parameter" {
    for_each = { require_secure_transport = "1", wait_timeout = "60" }
    content {
      name  = parameter.key
      value = parameter.value
    }
  }
}

resource "aws_db_instance" "mariadb" {
  engine               = "mariadb"
  engine_version       = "11.4"
  instance_class       = "db.m6g.large"
  parameter_group_name = aws_db_parameter_group.mariadb.name
}

resource "aws_db_instance" "elsewhere" { # expect unknown: aws-rds-mysql-tls-required
  engine               = "mariadb"
  engine_version       = "11.4"
  instance_class       = "db.m6g.large"
  parameter_group_name = "sample-group"
}

resource "aws_db_parameter_group" "sqlserver" { # expect: aws-rds-sqlserver-tls-required
  family = "sqlserver-se-15.0"
}

# The engine is the snapshot's; the family of the group tells it.
resource "aws_db_instance" "sqlserver" {
  instance_class       = "db.m6i.large"
  snapshot_identifier  = "sample"
  parameter_group_name = aws_db_parameter_group.sqlserver.name
}

resource "aws_db_parameter_group" "db2" {
  family = "db2-se-11.5"
  parameter {
    name  = "db2comm"
    value = "SSL,TCPIP" # expect: aws-rds-db2-tls-required
  }
}

resource "aws_db_instance" "db2" {
  engine               = "db2-se"
  instance_class       = "db.m6i.large"
  parameter_group_name = aws_db_parameter_group.db2.name
}

resource "aws_db_proxy" "open" { # expect: aws-rds-proxy-tls-required
  name           = "sample-open"
  engine_family  = "MYSQL"
  role_arn       = "arn:aws:iam::111122223333:role/sample"
  vpc_subnet_ids = ["subnet-1", "subnet-2"]
}

resource "aws_db_proxy" "closed" {
  name           = "sample-closed"
  engine_family  = "MYSQL"
  role_arn       = "arn:aws:iam::111122223333:role/sample"
  vpc_subnet_ids = ["subnet-1", "subnet-2"]
  require_tls    = true
}
