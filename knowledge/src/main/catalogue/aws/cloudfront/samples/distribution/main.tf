# expect: aws-cloudfront-logged, aws-cloudfront-behind-firewall, aws-cloudfront-root-object, aws-cloudfront-origin-failover
resource "aws_cloudfront_distribution" "bare" {
  enabled = false # expect: aws-cloudfront-enabled

  origin { # expect: aws-cloudfront-bucket-origin-restricted
    domain_name = "files.s3.eu-west-1.amazonaws.com"
    origin_id   = "files"
  }

  default_cache_behavior { # expect: aws-cloudfront-response-headers
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "files"
    viewer_protocol_policy = "allow-all" # expect: aws-cloudfront-viewers-encrypted
  }

  restrictions {
    geo_restriction {
      restriction_type = "none" # expect: aws-cloudfront-geo-restricted
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = true # expect: aws-cloudfront-own-certificate
  }
}

resource "aws_cloudfront_response_headers_policy" "strict" {
  name = "sample-strict"

  security_headers_config {
    strict_transport_security {
      access_control_max_age_sec = 63072000
      include_subdomains         = true
      preload                    = true
      override                   = true
    }
  }
}

resource "aws_cloudfront_response_headers_policy" "short" {
  name = "sample-short"

  security_headers_config {
    strict_transport_security {
      access_control_max_age_sec = 3600 # expect: aws-cloudfront-headers-strict-transport
      include_subdomains         = true
      preload                    = true
      override                   = true
    }
  }
}

locals {
  paths = { "/api/*" = "https-only", "/old/*" = "allow-all" }
}

resource "aws_cloudfront_distribution" "kept" {
  enabled             = true
  default_root_object = "index.html"
  web_acl_id          = aws_wafv2_web_acl.edge.arn

  origin {
    domain_name              = "files.s3.eu-west-1.amazonaws.com"
    origin_id                = "files"
    origin_access_control_id = "E1SAMPLE"
  }

  origin {
    domain_name = "api.example.com"
    origin_id   = "api"

    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }

  origin_group {
    origin_id = "both"

    failover_criteria {
      status_codes = [500, 502]
    }

    member {
      origin_id = "files"
    }

    member {
      origin_id = "api"
    }
  }

  default_cache_behavior {
    allowed_methods            = ["GET", "HEAD"]
    cached_methods             = ["GET", "HEAD"]
    target_origin_id           = "files"
    viewer_protocol_policy     = "redirect-to-https"
    response_headers_policy_id = aws_cloudfront_response_headers_policy.strict.id
  }

  dynamic "ordered_cache_behavior" {
    for_each = local.paths
    content {
      path_pattern           = ordered_cache_behavior.key
      allowed_methods        = ["GET", "HEAD"]
      cached_methods         = ["GET", "HEAD"]
      target_origin_id       = "api"
      viewer_protocol_policy = ordered_cache_behavior.value # expect: aws-cloudfront-viewers-encrypted
    }
  }

  logging_config {
    bucket = "sample-logs.s3.amazonaws.com"
  }

  restrictions {
    geo_restriction {
      restriction_type = "whitelist"
      locations        = ["DE"]
    }
  }

  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/sample"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_wafv2_web_acl" "edge" {
  name  = "sample-edge"
  scope = "CLOUDFRONT"

  default_action {
    allow {}
  }

  rule {
    name     = "common"
    priority = 1

    override_action {
      none {}
    }

    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesCommonRuleSet" # expect: aws-cloudfront-firewall-stops-log4j
        vendor_name = "AWS"
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "common"
      sampled_requests_enabled   = true
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "edge"
    sampled_requests_enabled   = true
  }
}
