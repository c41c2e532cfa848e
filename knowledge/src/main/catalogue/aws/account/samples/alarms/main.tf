# expect: aws-account-alarm-on-console-without-mfa, aws-account-alarm-on-console-failures, aws-account-alarm-on-unauthorized-calls
# expect: aws-account-alarm-on-trail-changes, aws-account-alarm-on-policy-changes, aws-account-alarm-on-bucket-policy-changes
# expect: aws-account-alarm-on-config-changes, aws-account-alarm-on-security-group-changes, aws-account-alarm-on-gateway-changes
# expect: aws-account-alarm-on-route-changes, aws-account-alarm-on-vpc-changes, aws-account-alarm-on-organization-changes
resource "aws_cloudtrail" "all" {
  name           = "sample-all"
  s3_bucket_name = "sample-trail"
}

locals {
  watched = {
    root = "{ $.userIdentity.type = \"Root\" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != \"AwsServiceEvent\" }"
    keys = "{ ($.eventSource = kms.amazonaws.com) && (($.eventName = DisableKey) || ($.eventName = ScheduleKeyDeletion)) }"
    acls = "{ ($.eventName = \"*NetworkAcl*\") }"
  }
}

resource "aws_cloudwatch_log_metric_filter" "watched" {
  for_each       = local.watched
  name           = "sample-${each.key}"
  log_group_name = "sample-trail"
  pattern        = each.value
  metric_transformation {
    name      = "sample-${each.key}"
    namespace = "Sample"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "watched" {
  for_each            = local.watched
  alarm_name          = "sample-${each.key}"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 1
  metric_name         = aws_cloudwatch_log_metric_filter.watched[each.key].metric_transformation[0].name
  namespace           = "Sample"
  period              = 300
  statistic           = "Sum"
  threshold           = 1
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:sample-told"]
}

resource "aws_cloudwatch_log_metric_filter" "route" {
  name           = "sample-route"
  log_group_name = "sample-trail"
  pattern        = "{ $.eventName = CreateRoute }"
  metric_transformation {
    name      = "sample-route"
    namespace = "Sample"
    value     = "1"
  }
}

resource "aws_cloudwatch_log_metric_filter" "failures" {
  name           = "sample-failures"
  log_group_name = "sample-trail"
  pattern        = "{ $.errorMessage = \"Failed authentication\" }"
  metric_transformation {
    name      = "sample-failures"
    namespace = "Sample"
    value     = "1"
  }
}

# a silent alarm watches nothing
resource "aws_cloudwatch_metric_alarm" "failures" {
  alarm_name          = "sample-failures"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 1
  metric_name         = "sample-failures"
  namespace           = "Sample"
  period              = 300
  statistic           = "Sum"
  threshold           = 1
  actions_enabled     = false
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:sample-told"]
}
