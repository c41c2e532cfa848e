# expect none: aws-mwaa-worker-logged
resource "aws_mwaa_environment" "nightly" {
  name               = "nightly"
  dag_s3_path        = "dags/"
  execution_role_arn = "arn:aws:iam::111122223333:role/nightly"
  source_bucket_arn  = "arn:aws:s3:::nightly"

  logging_configuration {
    worker_logs {
      enabled   = true
      log_level = "INFO"
    }
  }

  network_configuration {
    security_group_ids = ["sg-0123456789abcdef0"]
    subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
}
