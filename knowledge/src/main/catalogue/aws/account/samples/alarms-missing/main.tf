# expect: aws-account-alarm-on-root-use, aws-account-alarm-on-console-without-mfa
resource "aws_cloudtrail" "all" {
  name           = "sample-all"
  s3_bucket_name = "sample-trail"
}
