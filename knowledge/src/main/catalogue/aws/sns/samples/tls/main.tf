data "aws_iam_policy_document" "strict" {
  statement {
    effect    = "Deny"
    actions   = ["sns:*"]
    resources = ["arn:aws:sns:eu-west-1:111122223333:sample"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_sns_topic_policy" "strict" {
  arn    = "arn:aws:sns:eu-west-1:111122223333:sample"
  policy = data.aws_iam_policy_document.strict.json
}

resource "aws_sns_topic" "loose" {
  name = "sample-loose"
  policy = jsonencode({ # expect: aws-sns-policy-tls-only
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/sender" }
      Action    = "sns:*"
      Resource  = "*"
    }]
  })
}
