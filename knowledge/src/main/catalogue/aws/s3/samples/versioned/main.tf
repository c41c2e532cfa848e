resource "aws_s3_bucket" "inline" {
  bucket = "sample-inline"
  versioning {
    enabled = false # expect: aws-s3-bucket-versioned
  }
}

# expect: aws-s3-bucket-versioned
resource "aws_s3_bucket" "silent" {
  bucket = "sample-silent"
}

module "kept" {
  source = "./bucket"
  name   = "sample-kept"
  status = "Enabled"
}

module "paused" {
  source = "./bucket"
  name   = "sample-paused"
  status = "Suspended"
}

module "registry" {
  source  = "terraform-aws-modules/s3-bucket/aws"
  version = "5.1.0"
  bucket  = "sample-registry"
  versioning = {
    enabled = true
  }
}
