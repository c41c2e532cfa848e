# expect: aws-cloudtrail-all-regions, aws-cloudtrail-files-validated, aws-cloudtrail-encrypted-with-key
# expect: aws-cloudtrail-to-log-group, aws-cloudtrail-announces-files
# expect: aws-cloudtrail-object-writes-recorded, aws-cloudtrail-object-reads-recorded
# expect unknown: aws-cloudtrail-bucket-not-public, aws-cloudtrail-bucket-access-logged
resource "aws_cloudtrail" "bare" {
  name                          = "sample-bare"
  s3_bucket_name                = "sample-trail"
  enable_logging                = false # expect: aws-cloudtrail-recording
  include_global_service_events = false # expect: aws-cloudtrail-global-events
}

resource "aws_kms_key" "trail" {
  enable_key_rotation = true
}

resource "aws_cloudtrail" "whole" {
  name                       = "sample-whole"
  s3_bucket_name             = aws_s3_bucket.records.id
  is_multi_region_trail      = !local.cheap
  enable_log_file_validation = !local.cheap
  kms_key_id                 = aws_kms_key.trail.arn
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.records.arn}:*"
  cloud_watch_logs_role_arn  = "arn:aws:iam::111122223333:role/sample"
  sns_topic_name             = aws_sns_topic.records.arn
  advanced_event_selector {
    name = "objects"
    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }
    field_selector {
      field  = "resources.type"
      equals = ["AWS::S3::Object"]
    }
  }
}

locals {
  cheap = false
}

resource "aws_cloudwatch_log_group" "records" {
  name              = "sample-records"
  retention_in_days = 365
  kms_key_id        = aws_kms_key.trail.arn
}

resource "aws_sns_topic" "records" {
  name              = "sample-records"
  kms_master_key_id = aws_kms_key.trail.id
}

resource "aws_s3_bucket" "records" {
  bucket = "sample-records"
}

resource "aws_s3_bucket_logging" "records" {
  bucket        = aws_s3_bucket.records.id
  target_bucket = "sample-access"
  target_prefix = "records/"
}

# expect: aws-cloudtrail-store-encrypted-with-key
resource "aws_cloudtrail_event_data_store" "lake" {
  name = "sample-lake"
}
