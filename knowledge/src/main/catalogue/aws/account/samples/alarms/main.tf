# expect: aws-account-alarm-on-console-without-mfa
resource "aws_cloudtrail" "all" {
  name           = "sample-all"
  s3_bucket_name = "sample-trail"
}

resource "aws_cloudwatch_log_metric_filter" "root" {
  name           = "sample-root"
  log_group_name = "sample-trail"
  pattern        = "{ $.userIdentity.type = \"Root\" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != \"AwsServiceEvent\" }"
  metric_transformation {
    name      = "RootUse"
    namespace = "Sample"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "root" {
  alarm_name          = "sample-root"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 1
  metric_name         = aws_cloudwatch_log_metric_filter.root.metric_transformation[0].name
  namespace           = "Sample"
  period              = 300
  statistic           = "Sum"
  threshold           = 1
  alarm_actions       = [aws_sns_topic.told.arn]
}

resource "aws_sns_topic" "told" {
  name = "sample-told"
}
