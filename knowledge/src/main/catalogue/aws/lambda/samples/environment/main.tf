variable "key" {
  type     = string
  default  = null
  nullable = true
}

resource "aws_lambda_function" "plain" {
  function_name = "sample-plain"
  role          = "arn:aws:iam::111122223333:role/sample"
  kms_key_arn   = var.key # expect: aws-lambda-environment-encrypted-with-key
  environment {
    variables = { STAGE = "live" }
  }
}

resource "aws_lambda_function" "keyed" {
  function_name = "sample-keyed"
  role          = "arn:aws:iam::111122223333:role/sample"
  kms_key_arn   = aws_kms_key.variables.arn
  environment {
    variables = { STAGE = "live" }
  }
}

resource "aws_kms_key" "variables" {
  description = "sample"
}

resource "aws_lambda_function" "idle" {
  function_name = "sample-idle"
  role          = "arn:aws:iam::111122223333:role/sample"
  kms_key_arn   = aws_kms_key.variables.arn # expect: aws-lambda-key-has-environment
}

variable "other_key" {
  type = string
}

resource "aws_lambda_function" "asked" {
  function_name = "sample-asked"
  role          = "arn:aws:iam::111122223333:role/sample"
  kms_key_arn   = var.other_key # expect unknown: aws-lambda-environment-encrypted-with-key
  dynamic "environment" {
    for_each = [1]
    content {
      variables = { STAGE = "live" }
    }
  }
}
