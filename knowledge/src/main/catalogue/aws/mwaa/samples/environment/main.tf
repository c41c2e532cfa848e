variable "logged" {
  type = bool
}

# expect: aws-mwaa-scheduler-logged, aws-mwaa-worker-logged, aws-mwaa-webserver-logged
resource "aws_mwaa_environment" "bare" {
  name                  = "sample-bare"
  dag_s3_path           = "dags/"
  execution_role_arn    = "arn:aws:iam::111122223333:role/sample"
  source_bucket_arn     = "arn:aws:s3:::sample"
  webserver_access_mode = "PUBLIC_ONLY" # expect: aws-mwaa-webserver-private
  network_configuration {
    security_group_ids = ["sg-1"]
    subnet_ids         = ["subnet-1", "subnet-2"]
  }
}

resource "aws_mwaa_environment" "logged" {
  name               = "sample-logged"
  dag_s3_path        = "dags/"
  execution_role_arn = "arn:aws:iam::111122223333:role/sample"
  source_bucket_arn  = "arn:aws:s3:::sample"
  logging_configuration {
    scheduler_logs {
      enabled = true
    }
    worker_logs {
      enabled = var.logged # expect unknown: aws-mwaa-worker-logged
    }
    dynamic "webserver_logs" {
      for_each = ["INFO"]
      content {
        enabled   = true
        log_level = webserver_logs.value
      }
    }
  }
  network_configuration {
    security_group_ids = ["sg-1"]
    subnet_ids         = ["subnet-1", "subnet-2"]
  }
}
