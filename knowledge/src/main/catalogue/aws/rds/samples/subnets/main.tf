variable "public" {
  default = true
}

resource "aws_subnet" "front" {
  vpc_id                  = "vpc-1"
  cidr_block              = "10.0.1.0/24"
  map_public_ip_on_launch = var.public # expect: aws-rds-instance-in-private-subnets
}

resource "aws_subnet" "back" {
  count      = 2
  vpc_id     = "vpc-1"
  cidr_block = "10.0.${count.index + 2}.0/24"
}

resource "aws_db_subnet_group" "mixed" {
  subnet_ids = [aws_subnet.front.id, aws_subnet.back[0].id]
}

resource "aws_db_subnet_group" "back" {
  subnet_ids = aws_subnet.back[*].id
}

resource "aws_db_instance" "mixed" {
  engine               = "mysql"
  instance_class       = "db.m6g.large"
  db_subnet_group_name = aws_db_subnet_group.mixed.name
}

resource "aws_db_instance" "back" {
  engine               = "mysql"
  instance_class       = "db.m6g.large"
  db_subnet_group_name = aws_db_subnet_group.back.name
}

variable "subnets" {
  type = list(string)
}

resource "aws_db_subnet_group" "asked" { # expect unknown: aws-rds-instance-in-private-subnets
  subnet_ids = var.subnets
}

resource "aws_db_instance" "asked" {
  engine               = "mysql"
  instance_class       = "db.m6g.large"
  db_subnet_group_name = aws_db_subnet_group.asked.name
}
