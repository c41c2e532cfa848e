variable "minimum" {
  type = string
}

module "asked" {
  source     = "terraform-aws-modules/cloudfront/aws"
  version    = "3.4.0"
  web_acl_id = "arn:aws:wafv2:us-east-1:111122223333:global/webacl/sample/11111111-2222-3333-4444-555555555555"

  viewer_certificate = {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/sample"
    minimum_protocol_version = var.minimum # expect unknown: aws-cloudfront-tls-current
    ssl_support_method       = "sni-only"
  }
}

module "old" {
  source     = "terraform-aws-modules/cloudfront/aws"
  version    = "3.4.0"
  web_acl_id = "arn:aws:wafv2:us-east-1:111122223333:global/webacl/sample/11111111-2222-3333-4444-555555555555"

  viewer_certificate = {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:111122223333:certificate/sample"
    minimum_protocol_version = "TLSv1.1_2016" # expect: aws-cloudfront-tls-current
    ssl_support_method       = "sni-only"
  }
}
