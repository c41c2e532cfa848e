resource "aws_acm_certificate" "wide" {
  domain_name               = "shop.example.com"
  subject_alternative_names = [for z in local.zones : "*.${z}"] # expect: aws-acm-certificate-no-wildcard
  validation_method         = "DNS"

  options {
    certificate_transparency_logging_preference = "DISABLED" # expect: aws-acm-certificate-transparency
  }
}

locals {
  zones = ["example.com"]
}

resource "aws_acm_certificate" "kept" {
  domain_name       = "shop.example.com"
  validation_method = "DNS"
}

variable "transparency" {
  type = string
}

resource "aws_acm_certificate" "asked" {
  domain_name       = "shop.example.com"
  validation_method = "DNS"

  options {
    certificate_transparency_logging_preference = var.transparency # expect unknown: aws-acm-certificate-transparency
  }
}
