variable "tags" {
  type = map(string)
}

locals {
  owner = { Owner = "sample" }
}

resource "aws_kms_key" "bare" { # expect: aws-resource-tagged
  enable_key_rotation = true
}

resource "aws_kms_key" "named" {
  enable_key_rotation = true
  tags = {
    Name = "sample-named" # expect: aws-resource-tagged
  }
}

resource "aws_kms_key" "owned" {
  enable_key_rotation = true
  tags                = merge(local.owner, { Name = "sample-owned" })
}

resource "aws_kms_key" "given" {
  enable_key_rotation = true
  tags                = var.tags # expect unknown: aws-resource-tagged
}
