# expect: aws-s3-bucket-access-logged
resource "aws_s3_bucket" "silent" {
  bucket = "sample-silent"
}

resource "aws_s3_bucket" "watched" {
  bucket = "sample-watched"
}

resource "aws_s3_bucket_logging" "watched" {
  bucket        = aws_s3_bucket.watched.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "watched/"
}

# It keeps the logs of others: a log of its own would never end.
resource "aws_s3_bucket" "logs" {
  bucket = "sample-logs"
}
