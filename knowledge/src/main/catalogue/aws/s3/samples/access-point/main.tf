resource "aws_s3_access_point" "open" {
  bucket = "sample"
  name   = "open"
  public_access_block_configuration {
    block_public_acls       = true
    block_public_policy     = false # expect: aws-s3-access-point-not-public
    ignore_public_acls      = true
    restrict_public_buckets = true
  }
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # expect: aws-s3-access-point-policy-not-public
      Action    = "s3:GetObject"
      Resource  = "*"
    }]
  })
}

resource "aws_s3_access_point" "closed" {
  bucket = "sample"
  name   = "closed"
}

resource "aws_s3control_multi_region_access_point" "open" {
  details {
    name = "open"
    public_access_block {
      block_public_policy     = false # expect: aws-s3-multi-region-access-point-not-public
      restrict_public_buckets = true
    }
    region {
      bucket = "sample"
    }
  }
}
