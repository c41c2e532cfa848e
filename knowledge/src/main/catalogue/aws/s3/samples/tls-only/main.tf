# expect: aws-s3-bucket-tls-only
resource "aws_s3_bucket" "silent" {
  bucket = "sample-silent"
}

resource "aws_s3_bucket" "encoded" {
  bucket = "sample-encoded"
}

resource "aws_s3_bucket_policy" "encoded" {
  bucket = aws_s3_bucket.encoded.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Transport"
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = [aws_s3_bucket.encoded.arn, "${aws_s3_bucket.encoded.arn}/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

resource "aws_s3_bucket" "documented" {
  bucket = "sample-documented"
}

data "aws_iam_policy_document" "transport" {
  statement {
    sid       = "Transport"
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.documented.arn, "${aws_s3_bucket.documented.arn}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = [false]
    }
  }
}

resource "aws_s3_bucket_policy" "documented" {
  bucket = aws_s3_bucket.documented.id
  policy = data.aws_iam_policy_document.transport.json
}
