provider "aws" {
  region = "eu-west-1"
  default_tags {
    tags = {
      Owner = "sample"
    }
  }
}

# expect none: aws-resource-tagged
resource "aws_kms_key" "bare" {
  enable_key_rotation = true
}
