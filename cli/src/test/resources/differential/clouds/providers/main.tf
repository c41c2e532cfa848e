# Provider aliases handed to modules; default tags; attributes read back; meta arguments.
provider "aws" {
  region = "eu-west-1"
  default_tags {
    tags = { Owner = "team" }
  }
}
provider "aws" {
  alias  = "us"
  region = "us-east-1"
}
module "store" {
  source = "./store"
  providers = {
    aws         = aws
    aws.replica = aws.us
  }
  name = "store"
}
resource "aws_s3_bucket" "main" {
  bucket   = "main-${module.store.name}"
  provider = aws.us
  tags     = { Name = "main" }
  lifecycle {
    prevent_destroy = true
    ignore_changes  = [tags]
  }
  depends_on = [module.store]
}
resource "aws_s3_bucket_versioning" "main" {
  bucket = aws_s3_bucket.main.bucket
  versioning_configuration {
    status = aws_s3_bucket.main.tags["Name"] == "main" ? "Enabled" : "Suspended"
  }
}
resource "aws_kms_alias" "reads_back" {
  name          = "alias/${aws_s3_bucket.main.bucket}"
  target_key_id = aws_s3_bucket_versioning.main.versioning_configuration[0].status
}
