variable "actions" {
  type = list(string)
}

data "aws_iam_policy_document" "asked" {
  statement {
    actions   = var.actions # expect unknown: aws-iam-statement-not-admin
    resources = ["*"]
  }
}
