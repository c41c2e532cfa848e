variable "all" {
  type = bool
}

resource "aws_config_configuration_aggregator" "some" {
  name = "sample-some"
  account_aggregation_source { # expect: aws-config-aggregator-all-regions
    account_ids = ["111122223333"]
    regions     = ["eu-west-1"]
  }
}

resource "aws_config_configuration_aggregator" "all" {
  name = "sample-all"
  organization_aggregation_source {
    all_regions = true
    role_arn    = "arn:aws:iam::111122223333:role/sample"
  }
}

resource "aws_config_configuration_aggregator" "given" {
  name = "sample-given"
  organization_aggregation_source {
    all_regions = var.all # expect unknown: aws-config-aggregator-all-regions
    role_arn    = "arn:aws:iam::111122223333:role/sample"
  }
}
