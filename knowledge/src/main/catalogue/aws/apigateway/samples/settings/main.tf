variable "trace" {
  type = bool
}

resource "aws_api_gateway_method_settings" "loud" {
  rest_api_id = "a1b2c3"
  stage_name  = "live"
  method_path = "*/*"

  settings { # expect: aws-apigateway-method-cached
    data_trace_enabled = true # expect: aws-apigateway-method-data-not-traced
  }
}

resource "aws_api_gateway_method_settings" "clear" {
  rest_api_id = "a1b2c3"
  stage_name  = "live"
  method_path = "orders/GET"

  settings { # expect: aws-apigateway-method-cache-encrypted
    caching_enabled = true
  }
}

resource "aws_api_gateway_method_settings" "good" {
  rest_api_id = "a1b2c3"
  stage_name  = "live"
  method_path = "prices/GET"

  settings {
    caching_enabled      = local.cache
    cache_data_encrypted = local.cache
    data_trace_enabled   = var.trace # expect unknown: aws-apigateway-method-data-not-traced
  }
}

locals {
  cache = true
}
