# expect: aws-account-alarm-on-root-use, aws-account-alarm-on-console-without-mfa, aws-account-alarm-on-console-failures
# expect: aws-account-alarm-on-unauthorized-calls, aws-account-alarm-on-trail-changes, aws-account-alarm-on-policy-changes
# expect: aws-account-alarm-on-key-deletion, aws-account-alarm-on-bucket-policy-changes, aws-account-alarm-on-config-changes
# expect: aws-account-alarm-on-security-group-changes, aws-account-alarm-on-network-acl-changes, aws-account-alarm-on-gateway-changes
# expect: aws-account-alarm-on-route-changes, aws-account-alarm-on-vpc-changes, aws-account-alarm-on-organization-changes
resource "aws_cloudtrail" "all" {
  name           = "sample-all"
  s3_bucket_name = "sample-trail"
}
