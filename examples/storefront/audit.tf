resource "aws_cloudtrail" "account" {
  name                  = local.name
  s3_bucket_name        = module.bucket["logs"].name
  s3_key_prefix         = "trail"
  is_multi_region_trail = false

  depends_on = [aws_s3_bucket_policy.logs]
}

data "aws_iam_policy_document" "logs" {
  statement {
    sid       = "TrailAcl"
    actions   = ["s3:GetBucketAcl"]
    resources = [module.bucket["logs"].arn]

    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com"]
    }
  }

  statement {
    sid     = "Delivery"
    actions = ["s3:PutObject"]
    resources = [
      "${module.bucket["logs"].arn}/trail/AWSLogs/${local.account}/*",
      "${module.bucket["logs"].arn}/load-balancer/AWSLogs/${local.account}/*",
    ]

    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com", "logdelivery.elasticloadbalancing.amazonaws.com"]
    }
  }

  statement {
    sid       = "PlainHttp"
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [module.bucket["logs"].arn, "${module.bucket["logs"].arn}/*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_s3_bucket_policy" "logs" {
  bucket = module.bucket["logs"].name
  policy = data.aws_iam_policy_document.logs.json
}
