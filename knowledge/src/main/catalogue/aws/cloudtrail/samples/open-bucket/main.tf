variable "events" {
  type = string
}

# expect: aws-cloudtrail-object-writes-recorded
resource "aws_cloudtrail" "reads" {
  name           = "sample-reads"
  s3_bucket_name = aws_s3_bucket.open.bucket
  event_selector {
    read_write_type = "ReadOnly"
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3"]
    }
  }
}

resource "aws_cloudtrail" "given" { # expect: aws-cloudtrail-log-group-writable
  name                       = "sample-given"
  cloud_watch_logs_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:sample:*"
  s3_bucket_name = aws_s3_bucket.open.bucket
  event_selector {
    read_write_type = var.events # expect unknown: aws-cloudtrail-object-writes-recorded, aws-cloudtrail-object-reads-recorded
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3"]
    }
  }
}

# expect: aws-cloudtrail-bucket-not-public, aws-cloudtrail-bucket-not-public
# expect: aws-cloudtrail-bucket-access-logged, aws-cloudtrail-bucket-access-logged
resource "aws_s3_bucket" "open" {
  bucket = "sample-open"
}
