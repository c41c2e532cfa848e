locals {
  github = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
}

resource "aws_iam_role" "anything" {
  name = "sample-anything"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    # expect at +1: aws-iam-trust-github-names-repositories
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = local.github }
    }]
  })
}

resource "aws_iam_role" "wildcard" {
  name               = "sample-wildcard"
  assume_role_policy = data.aws_iam_policy_document.wildcard.json # expect: aws-iam-trust-github-names-repositories
}

data "aws_iam_policy_document" "wildcard" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = [local.github]
    }
    condition {
      test     = "StringLike"
      variable = "token.actions.githubusercontent.com:sub"
      values   = ["repo:*"] # expect: aws-iam-document-github-names-repositories
    }
  }
}

resource "aws_iam_role" "named" {
  name = "sample-named"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = local.github }
      Condition = {
        StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" }
        StringLike   = { "token.actions.githubusercontent.com:sub" = "repo:sample/website:ref:refs/heads/main" }
      }
    }]
  })
}

resource "aws_iam_role" "partner" {
  name = "sample-partner"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      # expect: aws-iam-trust-outsiders-prove-themselves
      {
        Effect    = "Allow"
        Action    = "sts:AssumeRole"
        Principal = { AWS = "arn:aws:iam::111122223333:root" } # expect: aws-iam-trust-not-whole-account
      },
      {
        Sid       = "Known"
        Effect    = "Allow"
        Action    = "sts:AssumeRole"
        Principal = { AWS = "arn:aws:iam::111122223333:role/deploy" }
        Condition = { StringEquals = { "sts:ExternalId" = "sample" } }
      },
      {
        Sid       = "Wide"
        Effect    = "Allow"
        Action    = "*"                  # expect: aws-iam-trust-names-actions
        Principal = { Service = "*.amazonaws.com" } # expect: aws-iam-trust-service-named
      },
    ]
  })
}

resource "aws_iam_role" "pipelines" {
  name = "sample-pipelines"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    # expect: aws-iam-trust-web-identity-names-caller
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/gitlab.com" }
    }]
  })
}
