variable "policy" {
  type = string
}

resource "aws_api_gateway_domain_name" "unset" { # expect: aws-apigateway-domain-tls-current
  domain_name = "api.sample.example"
}

resource "aws_api_gateway_domain_name" "old" {
  domain_name     = "old.sample.example"
  security_policy = "TLS_1_0" # expect: aws-apigateway-domain-tls-current
}

resource "aws_api_gateway_domain_name" "current" {
  domain_name     = "current.sample.example"
  security_policy = "TLS_1_2"
}

resource "aws_api_gateway_domain_name" "enhanced" {
  domain_name     = "new.sample.example"
  security_policy = "SecurityPolicy_TLS13_1_3_2025_09"
}

resource "aws_api_gateway_domain_name" "asked" {
  domain_name     = "asked.sample.example"
  security_policy = var.policy # expect unknown: aws-apigateway-domain-tls-current
}
