variable "enforced" {
  type = bool
}

resource "aws_athena_workgroup" "bare" { # expect: aws-athena-workgroup-encryption-stated, aws-athena-workgroup-configured
  name = "sample-bare"
}

resource "aws_athena_workgroup" "loose" {
  name = "sample-loose"
  configuration {
    enforce_workgroup_configuration = false # expect: aws-athena-workgroup-enforced
    result_configuration { # expect: aws-athena-workgroup-encryption-stated
      output_location = "s3://sample/"
    }
  }
}

resource "aws_athena_workgroup" "strict" {
  name = "sample-strict"
  configuration {
    result_configuration {
      dynamic "encryption_configuration" {
        for_each = ["SSE_KMS"]
        content {
          encryption_option = encryption_configuration.value
          kms_key_arn       = "arn:aws:kms:eu-central-1:111122223333:key/1"
        }
      }
    }
  }
}

resource "aws_athena_workgroup" "asked" {
  name = "sample-asked"
  configuration {
    enforce_workgroup_configuration = var.enforced # expect unknown: aws-athena-workgroup-enforced
    result_configuration {
      encryption_configuration {
        encryption_option = "SSE_S3"
      }
    }
  }
}
