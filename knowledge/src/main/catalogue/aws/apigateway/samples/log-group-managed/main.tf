# expect none: aws-apigateway-stage-log-group-managed
variable "stage" {
  type    = string
  default = "live"
}

resource "aws_api_gateway_rest_api" "shop" {
  name = "sample-shop"
}

resource "aws_api_gateway_stage" "live" {
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  deployment_id = "d1"
  stage_name    = var.stage
}

resource "aws_cloudwatch_log_group" "live" {
  name              = "API-Gateway-Execution-Logs_${aws_api_gateway_rest_api.shop.id}/${var.stage}"
  retention_in_days = 90
}
