resource "aws_appsync_graphql_api" "keyed" {
  name                = "sample-keyed"
  authentication_type = "API_KEY" # expect: aws-appsync-api-not-by-key
}

resource "aws_appsync_graphql_api" "mixed" {
  name                = "sample-mixed"
  authentication_type = "AWS_IAM"
  additional_authentication_provider {
    authentication_type = "API_KEY" # expect: aws-appsync-api-not-by-key
  }
}

resource "aws_appsync_graphql_api" "named" {
  name                = "sample-named"
  authentication_type = local.log_in
}

locals {
  log_in = "AWS_IAM"
}
