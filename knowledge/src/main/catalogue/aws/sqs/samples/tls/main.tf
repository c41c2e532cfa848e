data "aws_iam_policy_document" "strict" {
  statement {
    effect    = "Deny"
    actions   = ["sqs:*"]
    resources = ["arn:aws:sqs:eu-west-1:111122223333:sample"]
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

resource "aws_sqs_queue_policy" "strict" {
  queue_url = "https://sqs.eu-west-1.amazonaws.com/111122223333/sample"
  policy    = data.aws_iam_policy_document.strict.json
}

resource "aws_sqs_queue" "loose" {
  name = "sample-loose"
  policy = jsonencode({ # expect: aws-sqs-policy-tls-only
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/sender" }
      Action    = "sqs:*"
      Resource  = "*"
    }]
  })
}
