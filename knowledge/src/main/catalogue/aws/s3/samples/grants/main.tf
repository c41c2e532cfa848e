resource "aws_s3_bucket" "listed" {
  bucket = "sample-listed"
}

data "aws_canonical_user_id" "me" {}

resource "aws_s3_bucket_acl" "listed" {
  bucket = aws_s3_bucket.listed.id
  access_control_policy {
    owner {
      id = data.aws_canonical_user_id.me.id
    }
    grant {
      permission = "WRITE_ACP" # expect: aws-s3-grant-not-of-its-list
      grantee {
        type = "CanonicalUser"
        id   = data.aws_canonical_user_id.me.id
      }
    }
    grant {
      permission = "READ_ACP" # expect: aws-s3-grant-list-not-public
      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/global/AllUsers"
      }
    }
    grant {
      permission = "READ"
      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers" # expect: aws-s3-grant-not-for-any-account
      }
    }
    grant {
      permission = "READ"
      grantee {
        type = "CanonicalUser"
        id   = data.aws_canonical_user_id.me.id
      }
    }
  }
}

# expect: aws-s3-bucket-acl-not-writable-by-everybody
resource "aws_s3_bucket" "old" {
  bucket = "sample-old"
  grant {
    type        = "Group"
    uri         = "http://acs.amazonaws.com/groups/global/AllUsers"
    permissions = ["READ", "WRITE"]
  }
}

resource "aws_s3_bucket" "canned" {
  bucket = "sample-canned"
}

resource "aws_s3_bucket_acl" "canned" {
  bucket = aws_s3_bucket.canned.id
  acl    = "public-read-write" # expect: aws-s3-bucket-acl-not-writable-by-everybody
}

resource "aws_s3_bucket_ownership_controls" "canned" {
  bucket = aws_s3_bucket.canned.id
  rule {
    object_ownership = "BucketOwnerPreferred" # expect: aws-s3-ownership-without-access-lists
  }
}

resource "aws_s3_bucket_ownership_controls" "listed" {
  bucket = aws_s3_bucket.listed.id
  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}
