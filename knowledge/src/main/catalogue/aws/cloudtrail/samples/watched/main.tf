variable "name" {
  type = string
}

resource "aws_cloudtrail" "some" {
  name           = "sample-some"
  s3_bucket_name = "sample-records"
  event_selector {
    read_write_type = "WriteOnly"
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3:::${aws_s3_bucket.watched.bucket}/", "arn:aws:s3:::sample-other"]
    }
  }
}

resource "aws_s3_bucket" "watched" { # expect: aws-cloudtrail-bucket-reads-recorded
  bucket = "sample-watched"
}

resource "aws_s3_bucket" "other" {
  # expect: aws-cloudtrail-bucket-writes-recorded, aws-cloudtrail-bucket-reads-recorded
  bucket = "sample-other"
}

resource "aws_s3_bucket" "given" {
  # expect unknown: aws-cloudtrail-bucket-writes-recorded, aws-cloudtrail-bucket-reads-recorded
  bucket = var.name
}
