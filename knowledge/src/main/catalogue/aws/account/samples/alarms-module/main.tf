# expect none: aws-account-alarm-on-root-use, aws-account-alarm-on-vpc-changes
# expect: aws-account-alarm-on-organization-changes
resource "aws_cloudtrail" "all" {
  name           = "sample-all"
  s3_bucket_name = "sample-trail"
}

module "alarms" {
  source         = "terraform-aws-modules/cloudwatch/aws//modules/cis-alarms"
  version        = "~> 5.0"
  log_group_name = "sample-trail"
  alarm_actions  = ["arn:aws:sns:eu-west-1:111122223333:sample-told"]
}
