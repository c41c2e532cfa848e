variable "account" {
  type = string
}

resource "aws_sns_topic" "shared" {
  name              = "sample-shared"
  kms_master_key_id = "alias/sample"
}

data "aws_iam_policy_document" "shared" {
  statement {
    sid       = "everybody"
    actions   = ["sns:Subscribe"]
    resources = [aws_sns_topic.shared.arn]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
  statement {
    sid       = "partner"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.shared.arn]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::444455556666:root"]
    }
  }
  statement {
    sid       = "partner-limited"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.shared.arn]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::444455556666:root"]
    }
    condition {
      test     = "ArnLike"
      variable = "aws:PrincipalArn"
      values   = ["arn:aws:iam::444455556666:role/publisher"]
    }
  }
  statement {
    sid       = "service"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.shared.arn]
    principals {
      type        = "Service"
      identifiers = ["cloudwatch.amazonaws.com"]
    }
  }
}

resource "aws_sns_topic_policy" "shared" {
  arn    = aws_sns_topic.shared.arn
  policy = data.aws_iam_policy_document.shared.json # expect: aws-sns-policy-not-public, aws-sns-policy-accounts-conditional
}

resource "aws_sns_topic" "inline" {
  name              = "sample-inline"
  kms_master_key_id = "alias/sample"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::${var.account}:root" } # expect unknown: aws-sns-policy-accounts-conditional, aws-sns-policy-not-public
      NotAction = "sns:DeleteTopic" # expect: aws-sns-policy-names-actions
      Resource  = "*"
    }]
  })
}

module "topic" {
  source            = "terraform-aws-modules/sns/aws"
  version           = "6.1.0"
  name              = "sample-module"
  kms_master_key_id = "alias/sample"
  topic_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" } # expect: aws-sns-policy-not-public
      Action    = "sns:Publish"
      Resource  = "*"
    }]
  })
}
