variable "key" {
  type = string
}

variable "days" {
  type = number
}

locals {
  groups = {
    brief   = 30
    endless = 0
  }
}

# expect: aws-logs-group-encrypted-with-key, aws-logs-group-retention-stated
resource "aws_cloudwatch_log_group" "bare" {
  name = "sample-bare"
}

# expect: aws-logs-group-encrypted-with-key, aws-logs-group-encrypted-with-key
resource "aws_cloudwatch_log_group" "each" {
  for_each          = local.groups
  name              = "sample-${each.key}"
  retention_in_days = each.value # expect: aws-logs-group-retention-one-year, aws-logs-group-expires
}

resource "aws_cloudwatch_log_group" "kept" {
  name              = "sample-kept"
  retention_in_days = 400
  kms_key_id        = aws_kms_key.logs.arn
}

resource "aws_cloudwatch_log_group" "given" {
  name              = "sample-given"
  retention_in_days = var.days # expect unknown: aws-logs-group-retention-one-year, aws-logs-group-expires, aws-logs-group-retention-stated
  kms_key_id        = var.key  # expect unknown: aws-logs-group-encrypted-with-key
}

module "group" {
  source            = "terraform-aws-modules/cloudwatch/aws//modules/log-group"
  version           = "~> 5.0"
  name              = "sample-module"
  retention_in_days = 7 # expect: aws-logs-group-retention-one-year
  kms_key_id        = aws_kms_key.logs.arn
}

resource "aws_kms_key" "logs" {
  description         = "Logs of the sample"
  enable_key_rotation = true
}
