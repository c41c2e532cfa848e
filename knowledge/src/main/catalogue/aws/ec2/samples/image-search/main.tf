# expect: aws-ec2-image-search-by-pattern-names-owners, aws-ec2-image-search-names-owners
data "aws_ami" "anybody" {
  most_recent = true

  filter {
    name   = "name"
    values = ["shop-base-*"]
  }
}

data "aws_ami" "exact" { # expect: aws-ec2-image-search-names-owners
  filter {
    name   = "name"
    values = ["shop-base-2026-10-01"]
  }
}

data "aws_ami" "own" {
  most_recent = true
  owners      = ["self"]

  filter {
    name   = "name"
    values = ["shop-base-*"]
  }
}

data "aws_ami" "filtered" {
  most_recent = true

  filter {
    name   = "name"
    values = ["shop-base-*"]
  }

  filter {
    name   = "owner-id"
    values = ["111122223333"]
  }
}
