locals {
  world  = ["0.0.0.0/0"]
  caches = { redis = 6379, memcached = 11211 }
}

resource "aws_security_group" "data" {
  name        = "sample-data"
  description = "sample"
}

resource "aws_security_group_rule" "caches" {
  for_each          = local.caches
  type              = "ingress"
  description       = "Caches for the shop"
  security_group_id = aws_security_group.data.id
  from_port         = each.value
  to_port           = each.value
  protocol          = "tcp"
  cidr_blocks       = local.world # expect: aws-ec2-ingress-sensitive-ports-not-from-everywhere, aws-ec2-ingress-not-from-everywhere
}

resource "aws_vpc_security_group_ingress_rule" "cube" {
  description       = "Analysts"
  security_group_id = aws_security_group.data.id
  from_port         = 2383
  to_port           = 2383
  ip_protocol       = "tcp"
  # expect at +1: aws-ec2-ingress-analysis-services-not-from-everywhere, aws-ec2-ingress-sensitive-ports-not-from-everywhere, aws-ec2-ingress-not-from-everywhere, aws-ec2-ingress-known-ports-from-everywhere
  cidr_ipv4 = "0.0.0.0/0"
}

resource "aws_vpc_security_group_ingress_rule" "postgres" {
  description       = "All that is private"
  security_group_id = aws_security_group.data.id
  from_port         = 5432
  to_port           = 5432
  ip_protocol       = "tcp"
  cidr_ipv4         = "10.0.0.0/8" # expect: aws-ec2-ingress-sensitive-ports-not-from-all-private
}

resource "aws_vpc_security_group_ingress_rule" "partner" {
  description       = "The partner's office"
  security_group_id = aws_security_group.data.id
  from_port         = 3306
  to_port           = 3306
  ip_protocol       = "tcp"
  cidr_ipv4         = "198.51.100.16/28" # expect: aws-ec2-ingress-sensitive-ports-not-from-public-addresses
}

resource "aws_vpc_security_group_ingress_rule" "subnet" {
  description       = "Application servers"
  security_group_id = aws_security_group.data.id
  from_port         = 3306
  to_port           = 3306
  ip_protocol       = "tcp"
  cidr_ipv4         = "10.20.30.0/28"
}

resource "aws_vpc_security_group_ingress_rule" "group" {
  description                  = "Application servers"
  security_group_id            = aws_security_group.data.id
  from_port                    = 5432
  to_port                      = 5432
  ip_protocol                  = "tcp"
  referenced_security_group_id = aws_security_group.data.id
}

variable "callers" {
  type = string
}

# expect unknown: aws-ec2-ingress-sensitive-ports-not-from-all-private, aws-ec2-ingress-sensitive-ports-not-from-public-addresses
resource "aws_vpc_security_group_ingress_rule" "callers" {
  description       = "Whoever that is"
  security_group_id = aws_security_group.data.id
  from_port         = 27017
  to_port           = 27017
  ip_protocol       = "tcp"
  cidr_ipv4         = var.callers # expect unknown: aws-ec2-ingress-sensitive-ports-not-from-everywhere, aws-ec2-ingress-not-from-everywhere
}
