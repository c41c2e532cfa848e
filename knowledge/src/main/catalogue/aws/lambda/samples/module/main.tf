module "report" { # expect: aws-lambda-url-authorized, aws-lambda-code-signed, aws-lambda-in-network
  source                         = "terraform-aws-modules/lambda/aws"
  version                        = "8.1.0"
  function_name                  = "sample-report"
  runtime                        = "python3.8" # expect: aws-lambda-runtime-supported
  create_lambda_function_url     = true
  reserved_concurrent_executions = 5
  dead_letter_target_arn         = "arn:aws:sqs:eu-central-1:111122223333:sample"
}

module "libraries" {
  source          = "terraform-aws-modules/lambda/aws"
  version         = "8.1.0"
  create_function = false
  create_layer    = true
  layer_name      = "sample-libraries"
}
