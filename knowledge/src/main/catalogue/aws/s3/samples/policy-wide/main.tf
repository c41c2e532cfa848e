resource "aws_s3_bucket" "open" {
  bucket = "sample-open"
}

# An address is asked for, so it is not public; but nobody is named.
resource "aws_s3_bucket_policy" "open" {
  bucket = aws_s3_bucket.open.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Deletes"
        Effect    = "Allow"
        # expect at +1: aws-s3-bucket-policy-names-principals, aws-s3-bucket-policy-names-who-may-delete
        Principal = "*"
        Action    = ["s3:DeleteObject"]
        Resource  = "${aws_s3_bucket.open.arn}/*"
        Condition = { IpAddress = { "aws:SourceIp" = "198.51.100.7/32" } }
      },
      {
        Sid       = "Reads"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:role/reader" }
        Action    = "s3:GetObject"
        Resource  = "${aws_s3_bucket.open.arn}/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "wide" {
  bucket = "sample-wide"
}

resource "aws_s3_bucket_policy" "wide" {
  bucket = aws_s3_bucket.wide.id
  # expect: aws-s3-bucket-policy-names-actions, aws-s3-bucket-policy-names-principals, aws-s3-bucket-policy-names-who-may-delete
  # expect: aws-s3-bucket-policy-names-who-may-read, aws-s3-bucket-policy-names-who-may-list, aws-s3-bucket-policy-names-who-may-write
  policy = data.aws_iam_policy_document.wide.json
}

data "aws_iam_policy_document" "wide" {
  statement {
    actions   = ["s3:*"]
    resources = ["${aws_s3_bucket.wide.arn}/*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["o-0123456789"]
    }
  }
}

resource "aws_s3_bucket" "locked" {
  bucket = "sample-locked"
}

resource "aws_s3_bucket_policy" "locked" {
  bucket = aws_s3_bucket.locked.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      # expect: aws-s3-bucket-policy-locks-nobody-out
      Principal = "*"
      Action    = "s3:*"
      Resource  = "*"
    }]
  })
}

variable "readers" {
  type = list(string)
}

resource "aws_s3_bucket" "asked" {
  bucket = "sample-asked"
}

resource "aws_s3_bucket_policy" "asked" {
  bucket = aws_s3_bucket.asked.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      # expect unknown: aws-s3-bucket-policy-names-principals
      # expect unknown: aws-s3-bucket-policy-names-who-may-read
      Principal = { AWS = var.readers }
      Action    = "s3:GetObject"
      Resource  = "*"
    }]
  })
}
