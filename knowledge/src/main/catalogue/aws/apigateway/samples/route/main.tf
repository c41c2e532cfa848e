resource "aws_apigatewayv2_api" "http" {
  name          = "sample-http"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_api" "socket" {
  name                       = "sample-socket"
  protocol_type              = "WEBSOCKET"
  route_selection_expression = "$request.body.action"
}

resource "aws_apigatewayv2_route" "open" { # expect: aws-apigateway-route-authorized
  api_id    = aws_apigatewayv2_api.http.id
  route_key = "POST /orders"
}

resource "aws_apigatewayv2_route" "none" {
  api_id             = aws_apigatewayv2_api.http.id
  route_key          = "$default"
  authorization_type = "NONE" # expect: aws-apigateway-route-authorized
}

resource "aws_apigatewayv2_route" "token" {
  for_each           = toset(["GET /orders", "DELETE /orders"])
  api_id             = aws_apigatewayv2_api.http.id
  route_key          = each.value
  authorization_type = "JWT"
  authorizer_id      = "z1"
}

resource "aws_apigatewayv2_route" "connect" { # expect: aws-apigateway-route-authorized
  api_id    = aws_apigatewayv2_api.socket.id
  route_key = "$connect"
}

resource "aws_apigatewayv2_route" "message" {
  api_id    = aws_apigatewayv2_api.socket.id
  route_key = "send"
}

variable "type" {
  type = string
}

resource "aws_apigatewayv2_route" "asked" {
  api_id             = aws_apigatewayv2_api.http.id
  route_key          = "PUT /orders"
  authorization_type = var.type # expect unknown: aws-apigateway-route-authorized
}
