resource "aws_codebuild_report_group" "clear" {
  name = "sample-clear"
  type = "TEST"
  export_config {
    type = "S3"
    s3_destination {
      bucket              = "sample"
      encryption_disabled = true # expect: aws-codebuild-reports-encrypted
      encryption_key      = "arn:aws:kms:eu-central-1:111122223333:key/1"
      packaging           = "NONE"
    }
  }
}

resource "aws_codebuild_report_group" "encrypted" {
  name = "sample-encrypted"
  type = "TEST"
  export_config {
    type = "S3"
    s3_destination {
      bucket         = "sample"
      encryption_key = "arn:aws:kms:eu-central-1:111122223333:key/1"
      packaging      = "NONE"
    }
  }
}
