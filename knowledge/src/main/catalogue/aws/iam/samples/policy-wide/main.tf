resource "aws_iam_policy" "escalates" {
  name = "sample-escalates"
  # expect at +1: aws-iam-policy-no-escalation, aws-iam-policy-credentials-of-named
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action   = ["iam:CreateAccessKey", "iam:ListUsers"]
      Resource = "*"
    }]
  })
}

resource "aws_iam_policy" "passes" {
  name = "sample-passes"
  # expect at +7: aws-iam-policy-no-escalation, aws-iam-policy-passes-named-roles
  policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Action": ["iam:PassRole", "ec2:RunInstances"],
          "Resource": "*"
        }
      ]
    }
  JSON
}

data "aws_iam_policy_document" "reads" {
  # expect: aws-iam-policy-reads-named-data
  statement {
    actions   = ["s3:Get*"]
    resources = ["*"]
  }
}

# Everybody may publish, in a document that a topic takes.
data "aws_iam_policy_document" "public" {
  statement {
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.sample.arn]
    principals {
      type        = "AWS"
      identifiers = ["*"] # expect: aws-iam-document-not-public
    }
  }
}

resource "aws_sns_topic" "sample" {
  name              = "sample"
  kms_master_key_id = "alias/sample"
}

# A resource's policy names who, and on itself.
data "aws_iam_policy_document" "key" {
  statement {
    actions   = ["kms:*", "s3:GetObject"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/keys"]
    }
  }
}

resource "aws_ssoadmin_permission_set_inline_policy" "people" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef"
  # expect at +1: aws-iam-policy-no-escalation, aws-iam-policy-credentials-of-named, aws-iam-policy-permissions-of-named
  inline_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        # expect at +1: aws-iam-policy-no-full-iam, aws-iam-policy-passes-named-roles
        Action   = "iam:*"
        Resource = "*"
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject"]
        Resource = "arn:aws:s3:::sample/*"
      },
    ]
  })
}

resource "aws_iam_role_policy" "invokes" {
  for_each = toset(["a", "b"])
  name     = "sample-${each.key}"
  role     = "sample"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["lambda:InvokeFunction"]
      # expect at +1: aws-iam-statement-invokes-all-of-a-function, aws-iam-statement-invokes-all-of-a-function
      Resource = ["arn:aws:lambda:eu-west-1:111122223333:function:sample"]
    }]
  })
}

resource "aws_iam_role_policy" "invokes_all" {
  name = "sample-all"
  role = "sample"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "lambda:InvokeFunction"
      Resource = ["arn:aws:lambda:eu-west-1:111122223333:function:sample", "arn:aws:lambda:eu-west-1:111122223333:function:sample:*"]
    }]
  })
}

variable "needed" {
  type = list(string)
}

resource "aws_iam_policy" "asked" {
  name = "sample-asked"
  policy = jsonencode({
    Version = "2012-10-17"
    # expect unknown: aws-iam-policy-no-escalation, aws-iam-policy-reads-named-data, aws-iam-policy-credentials-of-named, aws-iam-policy-passes-named-roles
    # expect unknown: aws-iam-policy-permissions-of-named
    # expect unknown: aws-iam-policy-decrypts-with-named-keys
    Statement = [{
      Effect   = "Allow"
      Action   = var.needed # expect unknown: aws-iam-policy-no-full-iam, aws-iam-statement-invokes-all-of-a-function
      Resource = "*"
    }]
  })
}

resource "aws_iam_policy" "decrypts" {
  name = "sample-decrypts"
  # expect: aws-iam-policy-decrypts-with-named-keys
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "kms:Decrypt"
      Resource = "*"
    }]
  })
}

resource "aws_iam_policy" "decrypts_some" {
  name = "sample-decrypts-some"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "kms:Decrypt"
        Resource = "arn:aws:kms:eu-west-1:111122223333:key/0123"
      },
      {
        Effect    = "Allow"
        Action    = "kms:Decrypt"
        Resource  = "*"
        Condition = { StringEquals = { "kms:ViaService" = "s3.eu-west-1.amazonaws.com" } }
      },
    ]
  })
}
