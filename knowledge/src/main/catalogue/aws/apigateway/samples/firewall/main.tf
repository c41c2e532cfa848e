resource "aws_api_gateway_rest_api" "inside" {
  name = "sample-inside"
  endpoint_configuration {
    types = ["PRIVATE"]
  }
}

resource "aws_api_gateway_rest_api" "outside" {
  name = "sample-outside"
}

resource "aws_api_gateway_stage" "inside" {
  rest_api_id   = aws_api_gateway_rest_api.inside.id
  deployment_id = "d1"
  stage_name    = "live"
}

resource "aws_api_gateway_stage" "open" { # expect: aws-apigateway-stage-behind-firewall
  rest_api_id   = aws_api_gateway_rest_api.outside.id
  deployment_id = "d1"
  stage_name    = "open"
}

resource "aws_api_gateway_stage" "guarded" {
  rest_api_id   = aws_api_gateway_rest_api.outside.id
  deployment_id = "d1"
  stage_name    = "guarded"
}

resource "aws_wafv2_web_acl_association" "guarded" {
  resource_arn = aws_api_gateway_stage.guarded.arn
  web_acl_arn  = aws_wafv2_web_acl.limits.arn
}

resource "aws_wafv2_web_acl" "limits" { # expect: aws-apigateway-firewall-stops-log4j
  name  = "sample-limits"
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "limits"
    sampled_requests_enabled   = true
  }
}

locals {
  groups = ["AWSManagedRulesKnownBadInputsRuleSet", "AWSManagedRulesAnonymousIpList"]
}

resource "aws_api_gateway_stage" "filtered" {
  rest_api_id   = aws_api_gateway_rest_api.outside.id
  deployment_id = "d1"
  stage_name    = "filtered"
}

resource "aws_wafv2_web_acl_association" "filtered" {
  resource_arn = aws_api_gateway_stage.filtered.arn
  web_acl_arn  = aws_wafv2_web_acl.filters.arn
}

resource "aws_wafv2_web_acl" "filters" {
  name  = "sample-filters"
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  dynamic "rule" {
    for_each = local.groups
    content {
      name     = rule.value
      priority = rule.key
      override_action {
        none {}
      }
      statement {
        managed_rule_group_statement {
          name        = rule.value
          vendor_name = "AWS"
        }
      }
      visibility_config {
        cloudwatch_metrics_enabled = true
        metric_name                = rule.value
        sampled_requests_enabled   = true
      }
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "filters"
    sampled_requests_enabled   = true
  }
}

data "aws_wafv2_web_acl" "shared" {
  name  = "shared"
  scope = "REGIONAL"
}

resource "aws_apigatewayv2_api" "http" {
  name          = "sample-http"
  protocol_type = "HTTP"
}

resource "aws_wafv2_web_acl_association" "http" { # expect unknown: aws-apigateway-firewall-stops-log4j
  resource_arn = aws_apigatewayv2_api.http.arn
  web_acl_arn  = data.aws_wafv2_web_acl.shared.arn
}
