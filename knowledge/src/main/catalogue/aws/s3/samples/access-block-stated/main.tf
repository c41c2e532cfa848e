# expect: aws-s3-bucket-access-block-stated
resource "aws_s3_bucket" "silent" {
  bucket = "sample-silent"
}

module "stated" {
  source  = "terraform-aws-modules/s3-bucket/aws"
  version = "~> 5.0"
  bucket  = "sample-stated"

  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
