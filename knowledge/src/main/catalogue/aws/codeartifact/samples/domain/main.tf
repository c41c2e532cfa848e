resource "aws_codeartifact_domain" "bare" { # expect: aws-codeartifact-encrypted-with-own-key
  domain = "sample-bare"
}

resource "aws_kms_key" "packages" {
  description = "sample"
}

resource "aws_codeartifact_domain" "keyed" {
  domain         = "sample-keyed"
  encryption_key = aws_kms_key.packages.arn
}

variable "key" {
  type    = string
  default = null
}

resource "aws_codeartifact_domain" "optional" {
  domain         = "sample-optional"
  encryption_key = var.key # expect: aws-codeartifact-encrypted-with-own-key
}
