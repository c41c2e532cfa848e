data "aws_caller_identity" "current" {}

resource "aws_eip" "protected" {
  domain = "vpc"
}

resource "aws_eip" "bare" { # expect: aws-shield-protects
  domain = "vpc"
}

resource "aws_shield_protection" "protected" {
  name         = "sample-protected"
  resource_arn = "arn:aws:ec2:eu-west-1:${data.aws_caller_identity.current.account_id}:eip-allocation/${aws_eip.protected.id}"
}
