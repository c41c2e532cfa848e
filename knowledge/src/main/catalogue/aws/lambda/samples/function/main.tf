# expect: aws-lambda-tracing-stated
resource "aws_lambda_function" "leaky" {
  function_name = "sample-leaky"
  role          = "arn:aws:iam::111122223333:role/sample"

  environment {
    variables = {
      STAGE          = "production"
      AWS_SECRET_KEY = "h7Kq2vXw9Lp4Rz8Tn3Bd6Fs1Gj5Mc0Yu7Ea2Wo4P" # expect: aws-lambda-environment-no-secrets
    }
  }
}

resource "aws_lambda_function" "clean" {
  function_name = "sample-clean"
  role          = "arn:aws:iam::111122223333:role/sample"

  environment {
    variables = merge(local.common, { SECRET_NAME = "shop/database" })
  }

  tracing_config {
    mode = "Active"
  }
}

locals {
  common = { STAGE = "production" }
}
