variable "stage" {
  type    = string
  default = "live"
}

resource "aws_api_gateway_rest_api" "shop" {
  name = "sample-shop"
}

resource "aws_api_gateway_stage" "live" { # expect: aws-apigateway-stage-log-group-managed
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  deployment_id = "d1"
  stage_name    = var.stage
}

resource "aws_cloudwatch_log_group" "other" {
  name = "/sample/other"
}
