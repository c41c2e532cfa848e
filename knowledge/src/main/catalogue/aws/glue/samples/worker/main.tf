resource "aws_glue_job" "bare" { # expect: aws-glue-worker-has-security-configuration
  name     = "sample-bare"
  role_arn = "arn:aws:iam::111122223333:role/sample"
  command {
    script_location = "s3://sample/job.py"
  }
}

resource "aws_glue_crawler" "bare" { # expect: aws-glue-worker-has-security-configuration
  name          = "sample-bare"
  database_name = "sample"
  role          = "sample"
}

module "job" {
  source = "./job"
}
