resource "aws_security_group" "silent" { # expect: aws-ec2-security-group-described
  name = "sample-silent"
}

resource "aws_security_group" "told" {
  name        = "sample-told"
  description = "Lets the load balancer reach the shop"
}
