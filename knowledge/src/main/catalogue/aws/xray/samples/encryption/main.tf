variable "type" {
  type = string
}

locals {
  plain = "NONE"
}

resource "aws_xray_encryption_config" "plain" {
  type = local.plain # expect: aws-xray-encrypted-with-key
}

resource "aws_xray_encryption_config" "own" {
  type   = "KMS"
  key_id = "arn:aws:kms:eu-west-1:111122223333:key/sample"
}

resource "aws_xray_encryption_config" "given" {
  type = var.type # expect unknown: aws-xray-encrypted-with-key
}
