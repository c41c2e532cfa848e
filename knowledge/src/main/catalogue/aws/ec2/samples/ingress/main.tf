# One mistake in each spelling that Terraform has for it.
resource "aws_security_group" "inline" {
  name        = "sample-inline"
  description = "sample"

  ingress {
    from_port   = 20
    to_port     = 25
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"] # expect: aws-ec2-ingress-ssh-not-from-everywhere
  }

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "separate" {
  name        = "sample-separate"
  description = "sample"
}

resource "aws_security_group_rule" "desktop" {
  type              = "ingress"
  security_group_id = aws_security_group.separate.id
  from_port         = 3389
  to_port           = 3389
  protocol          = "6"
  ipv6_cidr_blocks  = ["::/0"] # expect: aws-ec2-ingress-rdp-not-from-everywhere
}

resource "aws_security_group_rule" "out" {
  type              = "egress"
  security_group_id = aws_security_group.separate.id
  from_port         = 22
  to_port           = 22
  protocol          = "tcp"
  cidr_blocks       = ["0.0.0.0/0"]
}

# Two halves are a whole.
resource "aws_vpc_security_group_ingress_rule" "halves" {
  for_each          = toset(["0.0.0.0/1", "128.0.0.0/1"])
  security_group_id = aws_security_group.separate.id
  ip_protocol       = "-1"
  cidr_ipv4         = each.value # expect: aws-ec2-ingress-ssh-not-from-everywhere, aws-ec2-ingress-rdp-not-from-everywhere, aws-ec2-ingress-all-ports-not-from-everywhere
}

resource "aws_vpc_security_group_ingress_rule" "office" {
  security_group_id = aws_security_group.separate.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = "198.51.100.0/24"
}

# Type and code of ICMP stand where ports do.
resource "aws_vpc_security_group_ingress_rule" "ping" {
  security_group_id = aws_security_group.separate.id
  ip_protocol       = "icmp"
  from_port         = 8
  to_port           = 0
  cidr_ipv4         = "0.0.0.0/0"
}
