resource "aws_network_acl" "open" { # expect: aws-ec2-network-acl-attached
  vpc_id = "vpc-0123456789abcdef0"
}

# expect at +1: aws-ec2-network-acl-all-ports-not-from-everywhere
resource "aws_network_acl_rule" "all" {
  network_acl_id = aws_network_acl.open.id
  rule_number    = 200
  rule_action    = "allow"
  protocol       = "-1"
  # expect at +1: aws-ec2-network-acl-ssh-not-from-everywhere, aws-ec2-network-acl-ftp-not-from-everywhere, aws-ec2-network-acl-ftp-data-not-from-everywhere, aws-ec2-network-acl-rdp-not-from-everywhere
  cidr_block = "0.0.0.0/0"
}

# What leaves is another matter.
resource "aws_network_acl_rule" "out" {
  network_acl_id = aws_network_acl.open.id
  egress         = true
  rule_number    = 200
  rule_action    = "allow"
  protocol       = "-1"
  cidr_block     = "0.0.0.0/0"
}

resource "aws_network_acl" "web" {
  vpc_id     = "vpc-0123456789abcdef0"
  subnet_ids = ["subnet-0123456789abcdef0"]

  ingress {
    rule_no    = 50
    action     = "deny"
    protocol   = "tcp"
    from_port  = 20
    to_port    = 21
    cidr_block = "0.0.0.0/0"
  }

  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "tcp"
    from_port  = 1
    to_port    = 1024
    cidr_block = "0.0.0.0/0" # expect: aws-ec2-network-acl-ssh-not-from-everywhere
  }
}
