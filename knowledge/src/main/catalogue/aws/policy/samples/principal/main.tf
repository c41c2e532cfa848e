variable "policy" {
  type = string
}

resource "aws_kms_key" "nobody" {
  enable_key_rotation = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { # expect: aws-policy-statement-names-principal
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = "*"
      },
      {
        Effect    = "Allow"
        Action    = ["kms:Encrypt"]
        Principal = { AWS = "arn:aws:iam::111122223333:role/writer" }
        Resource  = "*"
      },
    ]
  })
}

resource "aws_glue_resource_policy" "named" {
  policy = data.aws_iam_policy_document.named.json
}

data "aws_iam_policy_document" "named" {
  statement {
    actions   = ["glue:GetTable"]
    resources = ["arn:aws:glue:eu-west-1:111122223333:*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/reader"]
    }
  }
}

resource "aws_ecr_repository_policy" "given" {
  repository = "sample"
  policy     = var.policy # expect unknown: aws-policy-statement-names-principal
}
