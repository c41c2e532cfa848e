variable "mode" {
  type = string
}

resource "aws_glue_security_configuration" "clear" {
  name = "sample-clear"
  encryption_configuration {
    cloudwatch_encryption { # expect: aws-glue-logs-encrypted
      cloudwatch_encryption_mode = "DISABLED"
    }
    job_bookmarks_encryption { # expect: aws-glue-bookmarks-encrypted
      job_bookmarks_encryption_mode = "CSE-KMS"
    }
    s3_encryption {
      s3_encryption_mode = "DISABLED" # expect: aws-glue-files-encrypted
    }
  }
}

locals {
  key = "arn:aws:kms:eu-central-1:111122223333:key/1"
}

resource "aws_glue_security_configuration" "keyed" {
  name = "sample-keyed"
  encryption_configuration {
    cloudwatch_encryption {
      cloudwatch_encryption_mode = "SSE-KMS"
      kms_key_arn                = local.key
    }
    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "CSE-KMS"
      kms_key_arn                   = local.key
    }
    s3_encryption {
      s3_encryption_mode = "SSE-KMS"
      kms_key_arn        = local.key
    }
  }
}

resource "aws_glue_security_configuration" "asked" {
  name = "sample-asked"
  encryption_configuration {
    cloudwatch_encryption {
      cloudwatch_encryption_mode = var.mode # expect unknown: aws-glue-logs-encrypted
      kms_key_arn                = local.key
    }
    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "CSE-KMS"
      kms_key_arn                   = local.key
    }
    s3_encryption {
      s3_encryption_mode = "SSE-S3"
    }
  }
}
