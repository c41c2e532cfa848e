variable "silent" {
  type    = bool
  default = true
}

variable "loud" {
  type = bool
}

resource "aws_cloudwatch_metric_alarm" "silent" {
  alarm_name          = "sample-errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  metric_name         = "Errors"
  namespace           = "Sample"
  period              = 60
  statistic           = "Sum"
  threshold           = 5
  actions_enabled     = !var.silent # expect: aws-cloudwatch-alarm-acts
  alarm_actions       = [aws_sns_topic.told.arn]
}

resource "aws_cloudwatch_composite_alarm" "any" {
  alarm_name      = "sample-any"
  alarm_rule      = "ALARM(sample-errors) OR ALARM(sample-latency)"
  actions_enabled = var.loud # expect unknown: aws-cloudwatch-alarm-acts
  alarm_actions   = [aws_sns_topic.told.arn]
}

resource "aws_cloudwatch_metric_alarm" "latency" {
  alarm_name          = "sample-latency"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  metric_name         = "Latency"
  namespace           = "Sample"
  period              = 60
  extended_statistic  = "p99"
  threshold           = 900
  alarm_actions       = [aws_sns_topic.told.arn]
}

resource "aws_sns_topic" "told" {
  name              = "sample-told"
  kms_master_key_id = "alias/sample"
}
