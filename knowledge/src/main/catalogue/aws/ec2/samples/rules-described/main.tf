resource "aws_security_group" "told" {
  name        = "sample-told"
  description = "Lets the load balancer reach the shop"

  ingress { # expect: aws-ec2-ingress-described
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }

  egress { # expect: aws-ec2-egress-described
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }

  egress {
    description = "Updates"
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # expect: aws-ec2-egress-not-to-everywhere
  }
}

resource "aws_vpc_security_group_egress_rule" "mail" {
  description       = "Mail relay"
  security_group_id = aws_security_group.told.id
  from_port         = 587
  to_port           = 587
  ip_protocol       = "tcp"
  cidr_ipv4         = "203.0.113.10/32"
}
