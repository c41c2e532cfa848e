terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.replica]
    }
  }
}
variable "name" {}
resource "aws_s3_bucket" "a" {
  bucket = "${var.name}-a"
}
resource "aws_s3_bucket" "b" {
  provider = aws.replica
  bucket   = "${var.name}-b"
}
resource "aws_s3_bucket_public_access_block" "all" {
  for_each                = { a = aws_s3_bucket.a, b = aws_s3_bucket.b }
  bucket                  = each.value.id
  block_public_acls       = true
  block_public_policy     = each.key == "a"
  ignore_public_acls      = each.value.bucket == "store-a"
  restrict_public_buckets = each.value.force_destroy == true
}
output "name" { value = var.name }
output "arns" { value = [aws_s3_bucket.a.arn, aws_s3_bucket.b.arn] }
