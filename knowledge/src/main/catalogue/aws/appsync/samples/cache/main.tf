variable "encrypted" {
  type = bool
}

resource "aws_appsync_api_cache" "clear" { # expect: aws-appsync-cache-encrypted-rest, aws-appsync-cache-encrypted-transit
  api_id               = "a1b2c3"
  api_caching_behavior = "FULL_REQUEST_CACHING"
  type                 = "SMALL"
  ttl                  = 60
}

resource "aws_appsync_api_cache" "encrypted" {
  api_id                     = "a1b2c4"
  api_caching_behavior       = "FULL_REQUEST_CACHING"
  type                       = "SMALL"
  ttl                        = 60
  at_rest_encryption_enabled = local.encrypted
  transit_encryption_enabled = local.encrypted
}

locals {
  encrypted = true
}

resource "aws_appsync_api_cache" "asked" {
  api_id                     = "a1b2c5"
  api_caching_behavior       = "FULL_REQUEST_CACHING"
  type                       = "SMALL"
  ttl                        = 60
  at_rest_encryption_enabled = var.encrypted # expect unknown: aws-appsync-cache-encrypted-rest
  transit_encryption_enabled = false # expect: aws-appsync-cache-encrypted-transit
}
