# expect: aws-waf-acl-has-rules, aws-waf-acl-logged, aws-waf-acl-stops-log4j
resource "aws_wafv2_web_acl" "empty" {
  name  = "sample-empty"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "sample"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl" "kept" {
  name  = "sample-kept"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  rule {
    name     = "bad-inputs"
    priority = 1

    override_action {
      none {}
    }

    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesKnownBadInputsRuleSet"
        vendor_name = "AWS"
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "bad-inputs"
      sampled_requests_enabled   = true
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "sample"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_logging_configuration" "all" {
  for_each                = { kept = aws_wafv2_web_acl.kept.arn }
  resource_arn            = each.value
  log_destination_configs = ["arn:aws:firehose:eu-west-1:111122223333:deliverystream/aws-waf-logs-sample"]
}

resource "aws_wafv2_web_acl" "counting" { # expect: aws-waf-acl-logged, aws-waf-acl-stops-log4j
  name  = "sample-counting"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  rule {
    name     = "bad-inputs"
    priority = 1

    override_action {
      count {}
    }

    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesKnownBadInputsRuleSet"
        vendor_name = "AWS"
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "bad-inputs"
      sampled_requests_enabled   = true
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "sample"
    sampled_requests_enabled   = true
  }
}

resource "aws_waf_web_acl" "old" { # expect: aws-waf-classic-acl-logged
  name        = "sample-old"
  metric_name = "old"

  default_action {
    type = "ALLOW"
  }

  rules { # expect: aws-waf-rule-acts
    priority = 1
    rule_id  = "11111111-2222-3333-4444-555555555555"
  }
}

resource "aws_wafregional_web_acl" "old" {
  name        = "sample-old"
  metric_name = "old"

  default_action {
    type = "ALLOW"
  }

  logging_configuration {
    log_destination = "arn:aws:firehose:eu-west-1:111122223333:deliverystream/aws-waf-logs-sample"
  }

  rule {
    priority = 1
    rule_id  = "11111111-2222-3333-4444-555555555555"

    action {
      type = "BLOCK"
    }
  }
}

resource "aws_waf_rule_group" "old" {
  name        = "sample-old"
  metric_name = "old"

  activated_rule { # expect: aws-waf-group-rule-acts
    priority = 1
    rule_id  = "11111111-2222-3333-4444-555555555555"
  }

  activated_rule {
    priority = 2
    rule_id  = "22222222-2222-3333-4444-555555555555"

    action {
      type = "COUNT"
    }
  }
}

variable "rules" {
  type = string
}

resource "aws_wafv2_web_acl" "asked" { # expect: aws-waf-acl-logged
  name      = "sample-asked"
  scope     = "REGIONAL"
  rule_json = var.rules # expect unknown: aws-waf-acl-stops-log4j, aws-waf-acl-has-rules

  default_action {
    allow {}
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "sample"
    sampled_requests_enabled   = true
  }
}
