# Policies as documents, as jsonencode, as heredocs; with references that only applying tells.
locals {
  account = "111122223333"
  buckets = ["logs", "data"]
}
data "aws_iam_policy_document" "base" {
  policy_id = "base"
  statement {
    sid       = "List"
    actions   = ["s3:ListBucket"]
    resources = [for b in local.buckets : "arn:aws:s3:::${b}"]
    condition {
      test     = "StringLike"
      variable = "s3:prefix"
      values   = ["home/", "home/$${aws:username}/*"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:PrincipalTag/team"
      values   = ["red"]
    }
  }
  statement {
    effect      = "Deny"
    not_actions = ["iam:*", "sts:*"]
    resources   = ["*"]
  }
}
data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com", "ec2.amazonaws.com"]
    }
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${local.account}:root"]
    }
  }
}
data "aws_iam_policy_document" "one_service" {
  version = "2008-10-17"
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
  }
}
data "aws_iam_policy_document" "everyone" {
  statement {
    sid       = "Public"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::logs/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
  statement {
    sid           = "Others"
    effect        = "Deny"
    actions       = ["s3:*"]
    not_resources = ["arn:aws:s3:::data"]
    not_principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${local.account}:root"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
    condition {
      test     = "NumericLessThan"
      variable = "s3:TlsVersion"
      values   = [1.2]
    }
  }
}
data "aws_iam_policy_document" "combined" {
  source_policy_documents = [data.aws_iam_policy_document.base.json, jsonencode({
    Statement = [{ Sid = "Extra", Effect = "Allow", Action = "ec2:Describe*", Resource = "*" }]
  })]
  override_policy_documents = [jsonencode({
    Statement = [{ Sid = "List", Effect = "Deny", Action = ["s3:ListBucket"], Resource = "*" }]
  })]
  statement {
    sid       = "Own"
    actions   = ["s3:PutObject", "s3:GetObject"]
    resources = ["arn:aws:s3:::data/*"]
  }
}
data "aws_iam_policy_document" "dynamic" {
  dynamic "statement" {
    for_each = toset(local.buckets)
    content {
      sid       = title(statement.key)
      actions   = ["s3:Get*"]
      resources = ["arn:aws:s3:::${statement.value}", "arn:aws:s3:::${statement.value}/*"]
      dynamic "condition" {
        for_each = statement.value == "logs" ? { "aws:SourceVpc" = "vpc-1" } : {}
        content {
          test     = "StringEquals"
          variable = condition.key
          values   = [condition.value]
        }
      }
    }
  }
}
data "aws_iam_policy_document" "each" {
  for_each = toset(local.buckets)
  statement {
    actions   = ["s3:DeleteObject"]
    resources = ["arn:aws:s3:::${each.key}/*"]
  }
}
resource "aws_iam_policy" "base" {
  name   = "base"
  policy = data.aws_iam_policy_document.base.json
}
resource "aws_iam_policy" "minified" {
  name   = "minified"
  policy = data.aws_iam_policy_document.base.minified_json
}
resource "aws_iam_policy" "combined" {
  name   = "combined"
  policy = data.aws_iam_policy_document.combined.json
}
resource "aws_iam_policy" "dynamic" {
  name   = "dynamic"
  policy = data.aws_iam_policy_document.dynamic.json
}
resource "aws_iam_policy" "each" {
  for_each = data.aws_iam_policy_document.each
  name     = each.key
  policy   = each.value.json
}
resource "aws_s3_bucket_policy" "everyone" {
  bucket = "logs"
  policy = data.aws_iam_policy_document.everyone.json
}
resource "aws_iam_role" "trust" {
  name               = "trust"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}
resource "aws_iam_role" "one" {
  name               = "one"
  assume_role_policy = data.aws_iam_policy_document.one_service.json
}
resource "aws_iam_role" "encoded" {
  name = "encoded"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
      Condition = { StringEquals = { "aws:SourceAccount" = [local.account] } }
    }]
  })
}
resource "aws_iam_role_policy" "heredoc" {
  name   = "heredoc"
  role   = aws_iam_role.encoded.name
  policy = <<-POLICY
    {
      "Version": "2012-10-17",
      "Statement": [
        %{~ for i, b in local.buckets ~}
        {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::${b}"}%{ if i + 1 < length(local.buckets) },%{ endif }
        %{~ endfor ~}
      ]
    }
  POLICY
}
resource "aws_iam_role_policy" "refers" {
  role   = aws_iam_role.encoded.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Resource = aws_iam_role.trust.arn }] })
}
output "base" { value = jsondecode(data.aws_iam_policy_document.base.json).Statement[0].Sid }
