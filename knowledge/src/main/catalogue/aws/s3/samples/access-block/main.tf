# A companion that says no, one that leaves a line out, one that says yes through a variable.
resource "aws_s3_bucket" "open" {
  bucket = "sample-open"
}

resource "aws_s3_bucket_public_access_block" "open" {
  bucket                  = aws_s3_bucket.open.id
  block_public_acls       = false # expect: aws-s3-bucket-public-acls-blocked
  block_public_policy     = false # expect: aws-s3-bucket-public-policy-blocked
  ignore_public_acls      = false # expect: aws-s3-bucket-public-ignore-blocked
  restrict_public_buckets = false # expect: aws-s3-bucket-public-restrict-blocked
}

resource "aws_s3_bucket" "half" {
  bucket = "sample-half"
}

# expect: aws-s3-bucket-public-ignore-blocked, aws-s3-bucket-public-restrict-blocked
resource "aws_s3_bucket_public_access_block" "half" {
  bucket              = aws_s3_bucket.half.bucket
  block_public_acls   = true
  block_public_policy = true
}

resource "aws_s3_bucket" "closed" {
  for_each = toset(["a", "b"])
  bucket   = "sample-${each.key}"
}

resource "aws_s3_bucket_public_access_block" "closed" {
  for_each                = aws_s3_bucket.closed
  bucket                  = each.value.id
  block_public_acls       = var.closed
  block_public_policy     = var.closed
  ignore_public_acls      = var.closed
  restrict_public_buckets = var.closed
}
