# dynamic blocks of every kind: over lists, maps, sets, nested, with iterators, conditional, beside static ones.
variable "ingress" {
  type = list(object({ port = number, cidrs = list(string), description = optional(string) }))
  default = [
    { port = 80, cidrs = ["0.0.0.0/0"] },
    { port = 22, cidrs = ["10.0.0.0/8"], description = "ssh" },
  ]
}
variable "logging" {
  type    = string
  default = null
}
locals {
  rules = {
    archive = { days = 30, class = "GLACIER", tags = { team = "a" } }
    delete  = { days = 365, class = null, tags = {} }
  }
  origins = ["https://a.example", "https://b.example"]
}
resource "aws_security_group" "web" {
  name = "web"
  dynamic "ingress" {
    for_each = var.ingress
    content {
      from_port   = ingress.value.port
      to_port     = ingress.value.port
      protocol    = "tcp"
      cidr_blocks = ingress.value.cidrs
      description = coalesce(ingress.value.description, "rule ${ingress.key}")
    }
  }
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["192.0.2.0/24"]
  }
  dynamic "egress" {
    for_each = toset([53, 443])
    iterator = it
    content {
      from_port   = it.value
      to_port     = it.key
      protocol    = it.value == 53 ? "udp" : "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}
resource "aws_s3_bucket_lifecycle_configuration" "logs" {
  bucket = "logs"
  dynamic "rule" {
    for_each = local.rules
    content {
      id     = rule.key
      status = "Enabled"
      dynamic "transition" {
        for_each = rule.value.class == null ? [] : [rule.value]
        content {
          days          = transition.value.days
          storage_class = transition.value.class
        }
      }
      dynamic "expiration" {
        for_each = rule.value.class == null ? [rule.value.days] : []
        iterator = when
        content {
          days = when.value
        }
      }
      filter {
        dynamic "tag" {
          for_each = rule.value.tags
          content {
            key   = tag.key
            value = "${rule.key}-${tag.value}"
          }
        }
      }
    }
  }
}
resource "aws_s3_bucket_cors_configuration" "logs" {
  for_each = { for i, o in local.origins : "o${i}" => o }
  bucket   = each.key
  dynamic "cors_rule" {
    for_each = [each.value]
    content {
      allowed_methods = ["GET"]
      allowed_origins = [cors_rule.value, "https://${each.key}.example"]
    }
  }
}
resource "aws_lb" "none" {
  name = "none"
  dynamic "access_logs" {
    for_each = var.logging == null ? [] : [var.logging]
    content {
      bucket  = access_logs.value
      enabled = true
    }
  }
  dynamic "subnet_mapping" {
    for_each = { a = "subnet-1", b = "subnet-2" }
    iterator = subnet
    content {
      subnet_id            = subnet.value
      private_ipv4_address = subnet.key == "a" ? "10.0.0.5" : null
    }
  }
}
resource "aws_wafv2_web_acl" "deep" {
  name  = "deep"
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  visibility_config {
    cloudwatch_metrics_enabled = false
    metric_name                = "m"
    sampled_requests_enabled   = false
  }
  dynamic "rule" {
    for_each = ["AWSManagedRulesCommonRuleSet", "AWSManagedRulesSQLiRuleSet"]
    content {
      name     = rule.value
      priority = rule.key + 1
      override_action {
        none {}
      }
      statement {
        managed_rule_group_statement {
          name        = rule.value
          vendor_name = "AWS"
          dynamic "rule_action_override" {
            for_each = rule.key == 0 ? ["SizeRestrictions_BODY"] : []
            content {
              name = rule_action_override.value
              action_to_use {
                count {}
              }
            }
          }
        }
      }
      visibility_config {
        cloudwatch_metrics_enabled = true
        metric_name                = lower(rule.value)
        sampled_requests_enabled   = true
      }
    }
  }
}
