resource "aws_iam_policy" "encoded" {
  name = "sample-encoded"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "*"] # expect: aws-iam-statement-not-admin, aws-iam-statement-names-actions
        Resource = "*"
      },
    ]
  })
}

data "aws_iam_policy_document" "admin" {
  statement {
    actions   = ["*"] # expect: aws-iam-statement-not-admin, aws-iam-statement-names-actions
    resources = [local.everything]
  }
}

locals {
  everything = "*"
}

resource "aws_iam_role_policy" "named" {
  name   = "sample-named"
  role   = "sample"
  policy = file("${path.module}/read.json")
}

resource "aws_iam_group_policy" "bucket" {
  name  = "sample-bucket"
  group = "sample"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = {
      Effect   = "Allow"
      Action   = "*" # expect: aws-iam-statement-names-actions
      Resource = "arn:aws:s3:::sample/*"
    }
  })
}

# What is denied may be everything.
resource "aws_iam_user_policy" "denied" {
  name = "sample-denied"
  user = "sample"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "*", Resource = "*" }]
  })
}
