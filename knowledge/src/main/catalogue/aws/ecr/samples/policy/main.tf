data "aws_iam_policy_document" "open" {
  statement {
    actions = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_ecr_repository_policy" "open" {
  repository = "sample"
  policy     = data.aws_iam_policy_document.open.json # expect: aws-ecr-policy-not-public
}

resource "aws_ecr_repository_policy" "organization" {
  repository = "sample-organization"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "ecr:BatchGetImage"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-1a2b3c4d5e" } }
    }]
  })
}

variable "policy" {
  type = string
}

resource "aws_ecr_registry_policy" "asked" {
  policy = var.policy # expect unknown: aws-ecr-policy-not-public
}
