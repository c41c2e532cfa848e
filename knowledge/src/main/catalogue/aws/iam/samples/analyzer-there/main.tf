# expect none: aws-account-access-analyzed
resource "aws_organizations_organization" "all" {
  feature_set = "ALL"
}

resource "aws_accessanalyzer_analyzer" "all" {
  analyzer_name = "sample"
  type          = "ORGANIZATION"
}
