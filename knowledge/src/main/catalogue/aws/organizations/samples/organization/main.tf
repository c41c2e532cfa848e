variable "features" {
  type = string
}

resource "aws_organizations_organization" "billing" {
  feature_set = "CONSOLIDATED_BILLING" # expect: aws-organizations-all-features
}

resource "aws_organizations_organization" "whole" {
  aws_service_access_principals = ["cloudtrail.amazonaws.com"]
}

resource "aws_organizations_organization" "given" {
  feature_set = var.features # expect unknown: aws-organizations-all-features
}
