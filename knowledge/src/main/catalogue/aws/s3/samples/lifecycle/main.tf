# expect: aws-s3-lifecycle-aborts-uploads
resource "aws_s3_bucket_lifecycle_configuration" "part" {
  bucket = "sample-part"
  rule {
    id     = "some"
    status = "Enabled"
    filter {
      prefix = "tmp/"
    }
    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
  rule {
    id     = "off"
    status = "Disabled"
    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "all" {
  bucket = "sample-all"
  rule {
    id     = "all"
    status = "Enabled"
    filter {}
    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}
