# expect: aws-s3-bucket-encrypted-with-own-key
# expect: aws-s3-bucket-lifecycle
# expect: aws-s3-bucket-notifies
# expect: aws-s3-bucket-replicated
resource "aws_s3_bucket" "bare" {
  # expect: aws-s3-bucket-name-without-dots
  bucket = "sample.bare"
}

resource "aws_s3_bucket_versioning" "bare" {
  bucket = aws_s3_bucket.bare.id
  versioning_configuration {
    status = "Enabled"
    # expect: aws-s3-bucket-mfa-delete
    mfa_delete = "Disabled"
  }
}

# expect: aws-s3-bucket-no-website
resource "aws_s3_bucket_website_configuration" "bare" {
  bucket = aws_s3_bucket.bare.id
  index_document {
    suffix = "index.html"
  }
}

# expect: aws-s3-bucket-encrypted-with-own-key, aws-s3-bucket-lifecycle, aws-s3-bucket-notifies
# expect: aws-s3-bucket-replicated
resource "aws_s3_bucket" "old" {
  bucket = "sample-old"
  acl    = "public-read"
  object_lock_configuration {
    # expect: aws-s3-bucket-lock-on
    object_lock_enabled = "Disabled"
  }
}

resource "aws_s3_bucket_public_access_block" "old" {
  bucket             = aws_s3_bucket.old.id
  # expect: aws-s3-bucket-acl-not-contradicted
  block_public_acls  = true
  ignore_public_acls = true
}

resource "aws_s3_bucket" "whole" {
  bucket              = "sample-whole"
  object_lock_enabled = true
}

resource "aws_s3_bucket_versioning" "whole" {
  bucket = aws_s3_bucket.whole.id
  versioning_configuration {
    status = "Enabled"
    mfa_delete = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "whole" {
  bucket = aws_s3_bucket.whole.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.whole.arn
    }
  }
}

resource "aws_kms_key" "whole" {
  enable_key_rotation = true
}

resource "aws_s3_bucket_notification" "whole" {
  bucket      = aws_s3_bucket.whole.id
  eventbridge = true
}

resource "aws_s3_bucket_lifecycle_configuration" "whole" {
  bucket = aws_s3_bucket.whole.id
  rule {
    id     = "all"
    status = "Enabled"
    expiration {
      days = 400
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "whole" {
  bucket = aws_s3_bucket.whole.id
  role   = "arn:aws:iam::111122223333:role/replication"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = "arn:aws:s3:::sample-copies"
    }
  }
}

variable "acl" {
  type = string
}

# expect: aws-s3-bucket-lifecycle, aws-s3-bucket-notifies, aws-s3-bucket-replicated
# expect unknown: aws-s3-bucket-encrypted-with-own-key
resource "aws_s3_bucket" "asked" {
  bucket = "sample-asked"
  acl    = var.acl
}

# expect: aws-s3-bucket-encrypted-with-own-key, aws-s3-bucket-lifecycle
# expect: aws-s3-bucket-replicated
module "files" {
  source        = "terraform-aws-modules/s3-bucket/aws"
  version       = "4.2.0"
  bucket        = "sample-module"
  attach_policy = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/reader" }
      Action    = "s3:GetObject"
      Resource  = "*"
    }]
  })
  attach_deny_insecure_transport_policy = true
}
