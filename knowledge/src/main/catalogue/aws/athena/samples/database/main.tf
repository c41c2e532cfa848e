resource "aws_athena_database" "bare" { # expect: aws-athena-database-encryption-stated
  name   = "sample_bare"
  bucket = "sample"
}

resource "aws_athena_database" "stated" {
  name   = "sample_stated"
  bucket = "sample"
  encryption_configuration {
    encryption_option = local.option
  }
}

locals {
  option = "SSE_S3"
}
