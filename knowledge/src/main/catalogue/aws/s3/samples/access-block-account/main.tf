# expect none: aws-s3-bucket-public-policy-blocked
# The account's settings hold for every bucket in it, whatever the bucket says.
resource "aws_s3_account_public_access_block" "all" {
  block_public_policy = true
}

resource "aws_s3_bucket" "open" {
  bucket = "sample-open"
}

resource "aws_s3_bucket_public_access_block" "open" {
  bucket              = aws_s3_bucket.open.id
  block_public_policy = false
}
