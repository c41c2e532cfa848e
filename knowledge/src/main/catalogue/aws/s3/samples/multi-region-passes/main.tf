# expect none: aws-s3-multi-region-access-point-not-public

# Nothing is said, so everything is blocked.
resource "aws_s3control_multi_region_access_point" "silent" {
  details {
    name = "sample-silent"
    region {
      bucket = "sample"
    }
  }
}

resource "aws_s3control_multi_region_access_point" "blocked" {
  details {
    name = "sample-blocked"
    public_access_block {
      block_public_acls       = true
      block_public_policy     = true
      ignore_public_acls      = true
      restrict_public_buckets = true
    }
    region {
      bucket = "sample"
    }
  }
}
