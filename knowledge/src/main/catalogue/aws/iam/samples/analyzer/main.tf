# expect: aws-account-access-analyzed
resource "aws_organizations_organization" "all" {
  feature_set = "ALL"
}
