variable "level" {
  type = string
}

# expect: aws-appsync-api-logged, aws-appsync-fields-logged, aws-appsync-api-behind-firewall
resource "aws_appsync_graphql_api" "bare" {
  name                = "sample-bare"
  authentication_type = "AWS_IAM"
}

resource "aws_appsync_graphql_api" "inside" {
  name                = "sample-inside"
  authentication_type = "AWS_IAM"
  visibility          = "PRIVATE"
  log_config {
    cloudwatch_logs_role_arn = "arn:aws:iam::111122223333:role/logs"
    field_log_level          = var.level # expect unknown: aws-appsync-fields-logged
  }
}

resource "aws_appsync_graphql_api" "guarded" {
  name                = "sample-guarded"
  authentication_type = "AWS_IAM"
  dynamic "log_config" {
    for_each = ["ERROR"]
    content {
      cloudwatch_logs_role_arn = "arn:aws:iam::111122223333:role/logs"
      field_log_level          = log_config.value
    }
  }
}

resource "aws_wafv2_web_acl_association" "guarded" {
  resource_arn = aws_appsync_graphql_api.guarded.arn
  web_acl_arn  = aws_wafv2_web_acl.limits.arn
}

resource "aws_wafv2_web_acl" "limits" {
  name  = "sample-limits"
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  rule {
    name     = "sources"
    priority = 1
    override_action {
      none {}
    }
    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesAnonymousIpList" # expect: aws-appsync-firewall-stops-log4j
        vendor_name = "AWS"
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "sources"
      sampled_requests_enabled   = true
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "limits"
    sampled_requests_enabled   = true
  }
}
