# expect: aws-s3-bucket-encrypted-with-kms, aws-s3-bucket-encryption-stated
resource "aws_s3_bucket" "silent" {
  bucket = "sample-silent"
}

resource "aws_s3_bucket" "plain" {
  bucket = "sample-plain"
  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        sse_algorithm = "AES256" # expect: aws-s3-bucket-encrypted-with-kms
      }
    }
  }
}

resource "aws_kms_key" "data" {
  enable_key_rotation = true
}

resource "aws_s3_bucket" "keyed" {
  bucket = "sample-keyed"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "keyed" {
  bucket = aws_s3_bucket.keyed.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = local.algorithm
      kms_master_key_id = aws_kms_key.data.arn
    }
  }
}

locals {
  algorithm = "aws:kms"
}
