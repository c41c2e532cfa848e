variable "runtime" {
  type = string
}

# expect: aws-lambda-tracing-stated, aws-lambda-failures-kept, aws-lambda-in-network, aws-lambda-concurrency-limited, aws-lambda-code-signed
resource "aws_lambda_function" "bare" {
  function_name = "sample-bare"
  role          = "arn:aws:iam::111122223333:role/sample"
  runtime       = "nodejs16.x" # expect: aws-lambda-runtime-supported
}

resource "aws_lambda_function" "full" {
  function_name                  = "sample-full"
  role                           = "arn:aws:iam::111122223333:role/sample"
  runtime                        = local.runtime
  reserved_concurrent_executions = 10
  code_signing_config_arn        = aws_lambda_code_signing_config.release.arn

  tracing_config {
    mode = "PassThrough" # expect: aws-lambda-function-traced
  }
  dead_letter_config {
    target_arn = "arn:aws:sqs:eu-central-1:111122223333:sample"
  }
  vpc_config {
    subnet_ids         = ["subnet-1"]
    security_group_ids = ["sg-1"]
  }
}

locals {
  runtime = "python3.13"
}

resource "aws_lambda_code_signing_config" "release" {
  allowed_publishers {
    signing_profile_version_arns = ["arn:aws:signer:eu-central-1:111122223333:/signing-profiles/sample/v1"]
  }
}

# expect: aws-lambda-tracing-stated, aws-lambda-in-network, aws-lambda-concurrency-limited, aws-lambda-code-signed
resource "aws_lambda_function" "retried" {
  function_name = "sample-retried"
  role          = "arn:aws:iam::111122223333:role/sample"
  runtime       = var.runtime # expect unknown: aws-lambda-runtime-supported
}

resource "aws_lambda_function_event_invoke_config" "retried" {
  function_name = aws_lambda_function.retried.function_name
  destination_config {
    on_failure {
      destination = "arn:aws:sqs:eu-central-1:111122223333:sample"
    }
  }
}
