resource "aws_glue_security_configuration" "all" {
  name = "sample"
  encryption_configuration {
    cloudwatch_encryption {}
    job_bookmarks_encryption {}
    s3_encryption {}
  }
}

resource "aws_glue_job" "secured" {
  name                   = "sample-secured"
  role_arn               = "arn:aws:iam::111122223333:role/sample"
  security_configuration = aws_glue_security_configuration.all.name
  command {
    script_location = "s3://sample/job.py"
  }
}
