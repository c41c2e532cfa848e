# expect: aws-elb-behind-firewall, aws-elb-not-internet-facing
resource "aws_lb" "open" {
  name                   = "sample-open"
  desync_mitigation_mode = "monitor" # expect: aws-elb-desync-mitigated
}

resource "aws_lb" "inner" {
  name     = "sample-inner"
  internal = true
}

resource "aws_alb" "guarded" {
  name     = "sample-guarded"
  internal = false # expect: aws-elb-not-internet-facing
}

resource "aws_wafv2_web_acl_association" "guarded" {
  resource_arn = aws_alb.guarded.arn
  web_acl_arn  = aws_wafv2_web_acl.half.arn
}

resource "aws_wafv2_web_acl" "half" {
  name  = "sample-half"
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
        name        = "AWSManagedRulesKnownBadInputsRuleSet" # expect: aws-elb-firewall-stops-log4j
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
    metric_name                = "half"
    sampled_requests_enabled   = true
  }
}

resource "aws_lb" "packets" {
  name                             = "sample-packets"
  internal                         = true
  load_balancer_type               = "network"
  enable_cross_zone_load_balancing = var.spread # expect: aws-elb-cross-zone
}

resource "aws_lb" "gateway" {
  name                             = "sample-gateway"
  load_balancer_type               = "gateway"
  enable_cross_zone_load_balancing = true
}

variable "spread" {
  type    = bool
  default = false
}

variable "internal" {
  type = bool
}

resource "aws_lb" "asked" {
  name     = "sample-asked"
  internal = var.internal # expect unknown: aws-elb-not-internet-facing, aws-elb-behind-firewall
}
