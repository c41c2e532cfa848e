variable "authorization" {
  type = string
}

# expect: aws-apigateway-method-key-required, aws-apigateway-method-validated
resource "aws_api_gateway_method" "open" {
  rest_api_id   = "a1b2c3"
  resource_id   = "r1"
  http_method   = "POST"
  authorization = "NONE" # expect: aws-apigateway-method-authorized
}

resource "aws_api_gateway_method" "preflight" {
  rest_api_id   = "a1b2c3"
  resource_id   = "r1"
  http_method   = "OPTIONS"
  authorization = "NONE"
}

resource "aws_api_gateway_method" "keyed" { # expect: aws-apigateway-method-validated
  rest_api_id      = "a1b2c3"
  resource_id      = "r1"
  http_method      = "GET"
  authorization    = "NONE" # expect: aws-apigateway-method-not-by-key-alone
  api_key_required = true
}

resource "aws_api_gateway_method" "strict" {
  for_each             = toset(["GET", "PUT"])
  rest_api_id          = "a1b2c3"
  resource_id          = "r1"
  http_method          = each.value
  authorization        = "AWS_IAM"
  api_key_required     = true
  request_validator_id = aws_api_gateway_request_validator.all.id
}

resource "aws_api_gateway_request_validator" "all" {
  name                        = "sample"
  rest_api_id                 = "a1b2c3"
  validate_request_body       = true
  validate_request_parameters = true
}

# expect: aws-apigateway-method-key-required, aws-apigateway-method-validated
resource "aws_api_gateway_method" "asked" {
  rest_api_id   = "a1b2c3"
  resource_id   = "r1"
  http_method   = "DELETE"
  authorization = var.authorization # expect unknown: aws-apigateway-method-authorized
}
