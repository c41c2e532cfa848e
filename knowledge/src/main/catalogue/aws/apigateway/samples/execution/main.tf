locals {
  api = "a1b2c3"
}

resource "aws_api_gateway_stage" "unset" { # expect: aws-apigateway-stage-execution-logged
  rest_api_id   = local.api
  deployment_id = "d1"
  stage_name    = "unset"
}

resource "aws_api_gateway_stage" "off" {
  rest_api_id   = local.api
  deployment_id = "d1"
  stage_name    = "off"
}

resource "aws_api_gateway_method_settings" "off" {
  rest_api_id = local.api
  stage_name  = "off"
  method_path = "*/*"

  settings {
    logging_level = "OFF" # expect: aws-apigateway-stage-execution-logged
  }
}

resource "aws_api_gateway_stage" "errors" {
  rest_api_id   = local.api
  deployment_id = "d1"
  stage_name    = "errors"
}

resource "aws_api_gateway_method_settings" "errors" {
  rest_api_id = local.api
  stage_name  = aws_api_gateway_stage.errors.stage_name
  method_path = "*/*"

  settings {
    logging_level = "ERROR"
  }
}

resource "aws_api_gateway_stage" "forgotten" {
  rest_api_id   = local.api
  deployment_id = "d1"
  stage_name    = "forgotten"
}

resource "aws_api_gateway_method_settings" "forgotten" {
  rest_api_id = local.api
  stage_name  = aws_api_gateway_stage.forgotten.stage_name
  method_path = "*/*"

  settings { # expect: aws-apigateway-stage-execution-logged
    throttling_rate_limit = 100
  }
}

variable "level" {
  type = string
}

resource "aws_apigatewayv2_api" "socket" {
  name                       = "sample-socket"
  protocol_type              = "WEBSOCKET"
  route_selection_expression = "$request.body.action"
}

resource "aws_apigatewayv2_stage" "asked" {
  api_id = aws_apigatewayv2_api.socket.id
  name   = "asked"

  default_route_settings {
    logging_level = var.level # expect unknown: aws-apigateway-stage-execution-logged
  }
}
