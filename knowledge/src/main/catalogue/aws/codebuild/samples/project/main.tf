variable "key" {
  type = string
}

data "aws_kms_key" "managed" {
  key_id = "alias/aws/s3" # expect: aws-codebuild-key-not-managed
}

resource "aws_codebuild_project" "loose" { # expect: aws-codebuild-encrypted-with-own-key, aws-codebuild-logging-stated
  name         = "sample-loose"
  service_role = "arn:aws:iam::111122223333:role/sample"
  artifacts {
    type                = "S3"
    location            = "sample"
    encryption_disabled = true # expect: aws-codebuild-artifacts-encrypted
  }
  environment {
    compute_type    = "BUILD_GENERAL1_SMALL"
    image           = "aws/codebuild/amazonlinux-x86_64-standard:5.0"
    type            = "LINUX_CONTAINER"
    privileged_mode = true # expect: aws-codebuild-not-privileged
  }
  source {
    type = "NO_SOURCE"
  }
}

resource "aws_codebuild_project" "silent" {
  name           = "sample-silent"
  service_role   = "arn:aws:iam::111122223333:role/sample"
  encryption_key = data.aws_kms_key.managed.arn
  artifacts {
    type     = "S3"
    location = "sample"
  }
  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/amazonlinux-x86_64-standard:5.0"
    type         = "LINUX_CONTAINER"
  }
  logs_config {
    cloudwatch_logs {
      status = "DISABLED" # expect: aws-codebuild-logged
    }
    s3_logs {
      status              = "DISABLED"
      encryption_disabled = true # expect: aws-codebuild-logs-encrypted
    }
  }
  source {
    type = "NO_SOURCE"
  }
}

resource "aws_kms_key" "builds" {
  description = "sample"
}

resource "aws_codebuild_project" "strict" {
  name           = "sample-strict"
  service_role   = "arn:aws:iam::111122223333:role/sample"
  encryption_key = aws_kms_key.builds.arn
  artifacts {
    type     = "S3"
    location = "sample"
  }
  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/amazonlinux-x86_64-standard:5.0"
    type         = "LINUX_CONTAINER"
  }
  logs_config {
    dynamic "s3_logs" {
      for_each = ["sample/logs"]
      content {
        status   = "ENABLED"
        location = s3_logs.value
      }
    }
  }
  source {
    type = "NO_SOURCE"
  }
}

# expect: aws-codebuild-logging-stated
resource "aws_codebuild_project" "tests" {
  name           = "sample-tests"
  service_role   = "arn:aws:iam::111122223333:role/sample"
  encryption_key = var.key # expect unknown: aws-codebuild-key-not-managed
  artifacts {
    type = "NO_ARTIFACTS"
  }
  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/amazonlinux-x86_64-standard:5.0"
    type         = "LINUX_CONTAINER"
  }
  source {
    type = "NO_SOURCE"
  }
}
