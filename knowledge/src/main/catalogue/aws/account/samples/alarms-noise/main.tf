# An alarm that everybody's calls set off is not about the root user.
# expect: aws-account-alarm-on-root-use, aws-account-alarm-on-key-deletion
resource "aws_cloudtrail" "all" {
  name           = "sample-all"
  s3_bucket_name = "sample-trail"
}

locals {
  noisy = {
    root = "{ $.userIdentity.invokedBy NOT EXISTS }"
    keys = "{ $.eventSource = kms.amazonaws.com }"
  }
}

resource "aws_cloudwatch_log_metric_filter" "noisy" {
  for_each       = local.noisy
  name           = "sample-${each.key}"
  log_group_name = "sample-trail"
  pattern        = each.value
  metric_transformation {
    name      = "sample-${each.key}"
    namespace = "Sample"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "noisy" {
  for_each            = local.noisy
  alarm_name          = "sample-${each.key}"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 1
  metric_name         = "sample-${each.key}"
  namespace           = "Sample"
  period              = 300
  statistic           = "Sum"
  threshold           = 1
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:sample-told"]
}
