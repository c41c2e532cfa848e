# expect at +1: aws-s3-account-public-ignore-blocked, aws-s3-account-public-restrict-blocked
resource "aws_s3_account_public_access_block" "half" {
  block_public_acls   = false # expect: aws-s3-account-public-acls-blocked
  block_public_policy = false # expect: aws-s3-account-public-policy-blocked
}

resource "aws_s3_account_public_access_block" "whole" {
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
