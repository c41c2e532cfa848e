# Up to version 3 the module left all four off.
module "old" { # expect: aws-s3-bucket-public-acls-blocked
  source  = "terraform-aws-modules/s3-bucket/aws"
  version = "3.15.0"
  bucket  = "sample-old"
}

module "current" {
  source  = "terraform-aws-modules/s3-bucket/aws"
  version = "5.2.0"
  bucket  = "sample-current"
}
