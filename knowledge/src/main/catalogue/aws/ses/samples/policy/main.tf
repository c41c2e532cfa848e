variable "sender" {
  type = string
}

locals {
  identity = "arn:aws:ses:eu-west-1:111122223333:identity/example.org"
}

resource "aws_ses_identity_policy" "open" {
  identity = local.identity
  name     = "sample-open"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" } # expect: aws-ses-policy-not-public
      Action    = ["ses:SendEmail", "ses:SendRawEmail"]
      Resource  = local.identity
    }]
  })
}

resource "aws_sesv2_email_identity_policy" "named" {
  email_identity = "example.org"
  policy_name    = "sample-named"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:root" }
      Action    = "ses:SendEmail"
      Resource  = local.identity
    }]
  })
}

resource "aws_ses_identity_policy" "given" {
  identity = local.identity
  name     = "sample-given"
  policy = jsonencode({
    Version = "2012-10-17"
    # expect unknown: aws-ses-policy-not-public
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = var.sender }
      Action    = "ses:SendEmail"
      Resource  = local.identity
    }]
  })
}
