# expect: aws-account-alarm-on-vpc-changes
# expect none: aws-account-alarm-on-trail-changes
resource "aws_cloudtrail" "all" {
  name           = "sample-all"
  s3_bucket_name = "sample-trail"
}

module "filter" {
  source                          = "terraform-aws-modules/cloudwatch/aws//modules/log-metric-filter"
  version                         = "~> 5.0"
  name                            = "sample-trail-changes"
  log_group_name                  = "sample-trail"
  pattern                         = "{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StartLogging) || ($.eventName = StopLogging) }"
  metric_transformation_name      = "sample-trail-changes"
  metric_transformation_namespace = "Sample"
}

module "alarm" {
  source              = "terraform-aws-modules/cloudwatch/aws//modules/metric-alarm"
  version             = "~> 5.0"
  alarm_name          = "sample-trail-changes"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 1
  threshold           = 1
  period              = 300
  statistic           = "Sum"
  namespace           = "Sample"
  metric_name         = "sample-trail-changes"
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:sample-told"]
}
