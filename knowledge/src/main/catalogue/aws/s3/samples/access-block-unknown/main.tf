variable "blocked" {
  type = bool
}

resource "aws_s3_bucket" "maybe" {
  bucket = "sample-maybe"
}

resource "aws_s3_bucket_public_access_block" "maybe" {
  bucket                  = aws_s3_bucket.maybe.id
  block_public_acls       = var.blocked # expect unknown: aws-s3-bucket-public-acls-blocked
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
