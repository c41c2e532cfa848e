resource "aws_efs_file_system_policy" "open" {
  file_system_id = "fs-1"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }       # expect: aws-efs-policy-not-public
      Action    = "elasticfilesystem:*" # expect: aws-efs-policy-actions-named
    }]
  })
}

resource "aws_efs_file_system_policy" "named" {
  file_system_id = "fs-2"
  policy         = data.aws_iam_policy_document.mounts.json
}

data "aws_iam_policy_document" "mounts" {
  statement {
    actions = ["elasticfilesystem:ClientMount"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/web"]
    }
  }
}

variable "policy" {
  type = string
}

resource "aws_efs_file_system_policy" "asked" {
  file_system_id = "fs-3"
  policy         = var.policy # expect unknown: aws-efs-policy-not-public, aws-efs-policy-actions-named
}
