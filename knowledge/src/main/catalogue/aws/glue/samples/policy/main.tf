data "aws_iam_policy_document" "open" {
  statement {
    actions   = ["glue:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

resource "aws_glue_resource_policy" "open" {
  policy = data.aws_iam_policy_document.open.json # expect: aws-glue-policy-not-public
}

resource "aws_glue_resource_policy" "partner" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:root" }
      Action    = "glue:GetTable"
      Resource  = "*"
    }]
  })
}
