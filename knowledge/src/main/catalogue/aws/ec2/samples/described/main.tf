resource "aws_security_group" "silent" { # expect: aws-ec2-security-group-described
  name = "sample-silent"
}

# The cloud itself has described this one.
resource "aws_default_security_group" "given" {
  vpc_id = "vpc-0123456789abcdef0"
}

resource "aws_security_group" "told" {
  name        = "sample-told"
  description = "Lets the load balancer reach the shop"
}
