variable "policy" {
  type = string
}

resource "aws_glacier_vault" "open" {
  name = "sample-open"
  access_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = ["arn:aws:iam::111122223333:role/reader", "*"] } # expect: aws-glacier-vault-policy-not-public
        Action    = "glacier:InitiateJob"
        Resource  = "*"
      },
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "glacier:DeleteArchive"
        Resource  = "*"
      },
    ]
  })
}

resource "aws_glacier_vault" "closed" {
  name          = "sample-closed"
  access_policy = data.aws_iam_policy_document.closed.json
}

data "aws_iam_policy_document" "closed" {
  statement {
    actions   = ["glacier:InitiateJob"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/reader"]
    }
  }
}

resource "aws_glacier_vault" "given" {
  name          = "sample-given"
  access_policy = var.policy # expect unknown: aws-glacier-vault-policy-not-public
}
