variable "session" {
  type = string
}

resource "aws_ssoadmin_permission_set" "long" {
  name             = "sample-long"
  instance_arn     = "arn:aws:sso:::instance/ssoins-sample"
  session_duration = "PT8H" # expect: aws-sso-permission-set-session-short
}

resource "aws_ssoadmin_permission_set" "short" {
  name         = "sample-short"
  instance_arn = "arn:aws:sso:::instance/ssoins-sample"
}

resource "aws_ssoadmin_permission_set" "given" {
  name             = "sample-given"
  instance_arn     = "arn:aws:sso:::instance/ssoins-sample"
  session_duration = var.session # expect unknown: aws-sso-permission-set-session-short
}
