resource "aws_codebuild_project" "leaky" {
  name         = "sample-leaky"
  service_role = "arn:aws:iam::111122223333:role/sample"
  artifacts {
    type = "NO_ARTIFACTS"
  }
  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/amazonlinux-x86_64-standard:5.0"
    type         = "LINUX_CONTAINER"
    environment_variable {
      name  = "STAGE"
      value = "live"
    }
    environment_variable {
      name  = "AWS_SECRET_KEY"
      value = local.key # expect: aws-codebuild-environment-no-secrets
    }
  }
  source {
    type = "NO_SOURCE"
  }
}

locals {
  key = "h7Kq2vXw9Lp4Rz8Tn3Bd6Fs1Gj5Mc0Yu7Ea2Wo4P"
}

resource "aws_codebuild_project" "named" {
  name         = "sample-named"
  service_role = "arn:aws:iam::111122223333:role/sample"
  artifacts {
    type = "NO_ARTIFACTS"
  }
  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/amazonlinux-x86_64-standard:5.0"
    type         = "LINUX_CONTAINER"
    environment_variable {
      name  = "DEPLOY_KEY"
      value = "sample/deploy-key"
      type  = "SECRETS_MANAGER"
    }
  }
  source {
    type = "NO_SOURCE"
  }
}
