# expect: aws-cloudtrail-all-regions, aws-cloudtrail-files-validated, aws-cloudtrail-encrypted-with-key
resource "aws_cloudtrail" "bare" {
  name           = "sample-bare"
  s3_bucket_name = "sample-trail"
  enable_logging = false # expect: aws-cloudtrail-recording
}

resource "aws_kms_key" "trail" {
  enable_key_rotation = true
}

resource "aws_cloudtrail" "whole" {
  name                       = "sample-whole"
  s3_bucket_name             = "sample-trail"
  is_multi_region_trail      = !local.cheap
  enable_log_file_validation = !local.cheap
  kms_key_id                 = aws_kms_key.trail.arn
}

locals {
  cheap = false
}
