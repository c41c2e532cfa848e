variable "isolated" {
  type = bool
}

resource "aws_sagemaker_model" "open" { # expect: aws-sagemaker-model-isolated
  name               = "sample-open"
  execution_role_arn = "arn:aws:iam::111122223333:role/sample"
}

resource "aws_sagemaker_model" "isolated" {
  name                     = "sample-isolated"
  execution_role_arn       = "arn:aws:iam::111122223333:role/sample"
  enable_network_isolation = true
}

resource "aws_sagemaker_model" "asked" {
  name                     = "sample-asked"
  execution_role_arn       = "arn:aws:iam::111122223333:role/sample"
  enable_network_isolation = var.isolated # expect unknown: aws-sagemaker-model-isolated
}

resource "aws_sagemaker_endpoint_configuration" "bare" { # expect: aws-sagemaker-endpoint-encrypted-with-own-key
  name = "sample-bare"
  production_variants {
    model_name = aws_sagemaker_model.open.name
  }
}

resource "aws_sagemaker_endpoint_configuration" "keyed" {
  name        = "sample-keyed"
  kms_key_arn = local.key
  production_variants {
    model_name = aws_sagemaker_model.isolated.name
  }
}

locals {
  key = "arn:aws:kms:eu-central-1:111122223333:key/1"
}
