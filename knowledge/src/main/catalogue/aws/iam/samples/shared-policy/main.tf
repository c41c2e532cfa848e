resource "aws_kms_replica_key" "copy" {
  primary_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/mrk-0123"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = "*" # expect: aws-iam-shared-policy-not-public
        Action    = "*" # expect: aws-iam-shared-policy-names-actions
        Resource  = "*"
      },
      {
        Sid       = "Organization"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["kms:Decrypt"]
        Resource  = "*"
        Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-0123456789" } }
      },
    ]
  })
}

data "aws_iam_policy_document" "packages" {
  statement {
    actions   = ["codeartifact:ReadFromRepository"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

resource "aws_codeartifact_domain_permissions_policy" "packages" {
  domain          = "sample"
  policy_document = data.aws_iam_policy_document.packages.json # expect: aws-iam-shared-policy-not-public
}

variable "policy" {
  type = string
}

resource "aws_dynamodb_resource_policy" "asked" {
  resource_arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/sample"
  # expect unknown: aws-iam-shared-policy-names-actions, aws-iam-shared-policy-not-public
  policy       = var.policy
}

# expect: aws-iam-login-profile-none
resource "aws_iam_user_login_profile" "elsewhere" {
  user                    = "somebody"
  password_length         = 24
  password_reset_required = true
}
