variable "smallest" {
  type = number
}

# expect: aws-apigateway-api-private, aws-apigateway-api-compressed, aws-apigateway-api-has-authorizer
resource "aws_api_gateway_rest_api" "plain" {
  name = "sample-plain"
}

resource "aws_api_gateway_rest_api" "inside" {
  name                     = "sample-inside"
  minimum_compression_size = 0
  endpoint_configuration {
    types = local.inside
  }
}

locals {
  inside = ["PRIVATE"]
}

resource "aws_api_gateway_authorizer" "inside" {
  name           = "sample"
  rest_api_id    = aws_api_gateway_rest_api.inside.id
  authorizer_uri = "arn:aws:apigateway:eu-central-1:lambda:path/functions/sample/invocations"
}

# expect: aws-apigateway-api-has-authorizer
resource "aws_api_gateway_rest_api" "regional" {
  name                     = "sample-regional"
  minimum_compression_size = var.smallest # expect unknown: aws-apigateway-api-compressed
  endpoint_configuration {
    types = ["REGIONAL"] # expect: aws-apigateway-api-private
  }
}

resource "aws_api_gateway_rest_api" "never" { # expect: aws-apigateway-api-has-authorizer
  name                     = "sample-never"
  minimum_compression_size = -1 # expect: aws-apigateway-api-compressed
  endpoint_configuration {
    types = ["PRIVATE"]
  }
}
