# A filter for an application's log does not make this the account's baseline.
# expect none: aws-account-alarm-on-root-use, aws-account-alarm-on-vpc-changes
resource "aws_cloudwatch_log_metric_filter" "errors" {
  name           = "sample-errors"
  log_group_name = "sample-shop"
  pattern        = "{ $.level = \"ERROR\" }"
  metric_transformation {
    name      = "sample-errors"
    namespace = "Sample"
    value     = "1"
  }
}
