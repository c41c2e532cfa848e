variable "pattern" {
  type = string
}

resource "aws_organizations_organization" "all" {
  feature_set = "ALL"
}

resource "aws_cloudwatch_log_metric_filter" "given" {
  name           = "sample-given"
  log_group_name = "sample-trail"
  pattern        = var.pattern # expect unknown: aws-account-alarm-on-trail-changes
  metric_transformation {
    name      = "sample-given"
    namespace = "Sample"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "given" {
  alarm_name          = "sample-given"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 1
  metric_name         = "sample-given"
  namespace           = "Sample"
  period              = 300
  statistic           = "Sum"
  threshold           = 1
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:sample-told"]
}
