variable "status" {
  type = string
}

locals {
  plans = {
    S3_DATA_EVENTS   = "ENABLED"
    RDS_LOGIN_EVENTS = "DISABLED"
  }
}

resource "aws_guardduty_detector_feature" "each" {
  for_each    = local.plans
  detector_id = "sample"
  name        = each.key
  status      = each.value # expect: aws-guardduty-feature-on
}

resource "aws_guardduty_detector_feature" "given" {
  detector_id = "sample"
  name        = "EKS_AUDIT_LOGS"
  status      = var.status # expect unknown: aws-guardduty-feature-on
}
