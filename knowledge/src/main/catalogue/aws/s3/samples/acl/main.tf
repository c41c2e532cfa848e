resource "aws_s3_bucket" "inline" {
  bucket = "sample-inline"
  acl    = "public-read" # expect: aws-s3-bucket-acl-not-public
}

locals {
  lists = {
    site   = "public-read-write"
    shared = "authenticated-read"
    own    = "private"
  }
}

resource "aws_s3_bucket" "split" {
  for_each = local.lists
  bucket   = "sample-${each.key}"
}

resource "aws_s3_bucket_acl" "split" {
  for_each = local.lists
  bucket   = aws_s3_bucket.split[each.key].id
  acl      = each.value # expect: aws-s3-bucket-acl-not-public, aws-s3-bucket-acl-not-for-any-account
}

resource "aws_s3_bucket" "granted" {
  bucket = "sample-granted"
}

resource "aws_s3_bucket_acl" "granted" {
  bucket = aws_s3_bucket.granted.id
  access_control_policy {
    grant {
      permission = "READ"
      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/global/AllUsers" # expect: aws-s3-bucket-acl-not-public
      }
    }
    owner {
      id = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"
    }
  }
}

# The list is public, but the bucket is told not to listen.
resource "aws_s3_bucket" "ignored" {
  bucket = "sample-ignored"
  acl    = "public-read"
}

resource "aws_s3_bucket_public_access_block" "ignored" {
  bucket             = aws_s3_bucket.ignored.id
  ignore_public_acls = true
}
