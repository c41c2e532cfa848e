variable "token" {
  type      = string
  sensitive = true
}

resource "aws_codebuild_project" "told" {
  name               = "sample-told"
  service_role       = "arn:aws:iam::111122223333:role/sample"
  project_visibility = "PUBLIC_READ" # expect: aws-codebuild-not-public
  artifacts {
    type = "NO_ARTIFACTS"
  }
  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/amazonlinux-x86_64-standard:5.0"
    type         = "LINUX_CONTAINER"
  }
  source {
    type     = "BITBUCKET"
    location = "https://builder:${local.password}@bitbucket.org/sample/shop.git" # expect: aws-codebuild-source-without-password
  }
}

locals {
  password = "teaatnoon"
}

resource "aws_codebuild_project" "connected" {
  name         = "sample-connected"
  service_role = "arn:aws:iam::111122223333:role/sample"
  artifacts {
    type = "NO_ARTIFACTS"
  }
  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/amazonlinux-x86_64-standard:5.0"
    type         = "LINUX_CONTAINER"
  }
  source {
    type     = "GITHUB"
    location = "https://github.com/sample/shop.git"
  }
}

resource "aws_codebuild_source_credential" "written" {
  auth_type   = "PERSONAL_ACCESS_TOKEN"
  server_type = "GITHUB"
  token       = "tea-at-noon" # expect: aws-codebuild-token-not-written
}

resource "aws_codebuild_source_credential" "passed" {
  auth_type   = "PERSONAL_ACCESS_TOKEN"
  server_type = "GITHUB"
  token       = var.token
}
