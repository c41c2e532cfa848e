locals {
  password = "sample-not-a-real-one"
}

resource "aws_ssm_parameter" "plain" {
  name  = "/sample/region"
  type  = "String" # expect: aws-ssm-parameter-encrypted
  value = "eu-west-1"
}

# expect: aws-ssm-parameter-own-key
resource "aws_ssm_parameter" "written" {
  name  = "/sample/password"
  type  = "SecureString"
  value = local.password # expect: aws-ssm-parameter-value-not-in-code
}

resource "aws_ssm_parameter" "made" {
  name   = "/sample/made"
  type   = "SecureString"
  value  = random_password.made.result
  key_id = aws_kms_key.parameters.key_id
}

resource "random_password" "made" {
  length = 32
}

resource "aws_kms_key" "parameters" {
  enable_key_rotation = true
}

variable "type" {
  type = string
}

resource "aws_ssm_parameter" "asked" {
  name   = "/sample/asked"
  type   = var.type # expect unknown: aws-ssm-parameter-encrypted, aws-ssm-parameter-value-not-in-code
  value  = "x"
  key_id = aws_kms_key.parameters.key_id
}
