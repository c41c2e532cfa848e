resource "aws_api_gateway_rest_api" "shop" {
  name = "sample-shop"
}

# expect: aws-apigateway-stage-access-logged, aws-apigateway-stage-traced, aws-apigateway-stage-client-certificate
# expect at +2: aws-apigateway-stage-cached, aws-apigateway-stage-in-usage-plan
# expect at +1: aws-apigateway-stage-metrics-enabled
resource "aws_api_gateway_stage" "bare" {
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  deployment_id = "d1"
  stage_name    = "bare"
}

resource "aws_api_gateway_stage" "full" {
  for_each              = toset(["test", "live"])
  rest_api_id           = aws_api_gateway_rest_api.shop.id
  deployment_id         = "d1"
  stage_name            = each.key
  xray_tracing_enabled  = true
  client_certificate_id = "c1"
  cache_cluster_enabled = true
  cache_cluster_size    = "0.5"

  access_log_settings {
    destination_arn = "arn:aws:logs:eu-central-1:111122223333:log-group:sample"
    format          = "$context.requestId"
  }
}

resource "aws_api_gateway_method_settings" "full" {
  for_each    = aws_api_gateway_stage.full
  rest_api_id = aws_api_gateway_rest_api.shop.id
  stage_name  = each.value.stage_name
  method_path = "*/*"

  settings {
    metrics_enabled = true
  }
}

resource "aws_api_gateway_usage_plan" "partners" {
  name = "sample-partners"

  api_stages {
    api_id = aws_api_gateway_rest_api.shop.id
    stage  = aws_api_gateway_stage.full["live"].stage_name
  }
  api_stages {
    api_id = aws_api_gateway_rest_api.shop.id
    stage  = "test"
  }
}

variable "certificate" {
  type = string
}

# expect: aws-apigateway-stage-in-usage-plan, aws-apigateway-stage-metrics-enabled
resource "aws_api_gateway_stage" "switched" {
  rest_api_id           = aws_api_gateway_rest_api.shop.id
  deployment_id         = "d1"
  stage_name            = "switched"
  client_certificate_id = "c1"
  cache_cluster_enabled = true
  xray_tracing_enabled  = var.certificate != "" # expect unknown: aws-apigateway-stage-traced

  access_log_settings {
    destination_arn = "arn:aws:logs:eu-central-1:111122223333:log-group:sample"
    format          = "$context.requestId"
  }
}

# expect none: aws-apigateway-stage-traced
resource "aws_apigatewayv2_api" "http" {
  name          = "sample-http"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_stage" "http" { # expect: aws-apigateway-stage-access-logged
  api_id = aws_apigatewayv2_api.http.id
  name   = "$default"
}

resource "aws_apigatewayv2_api" "socket" {
  name                       = "sample-socket"
  protocol_type              = "WEBSOCKET"
  route_selection_expression = "$request.body.action"
}

resource "aws_apigatewayv2_stage" "socket" { # expect: aws-apigateway-stage-client-certificate
  api_id = aws_apigatewayv2_api.socket.id
  name   = "live"

  access_log_settings {
    destination_arn = "arn:aws:logs:eu-central-1:111122223333:log-group:sample"
    format          = "$context.requestId"
  }
}
