variable "on" {
  type = bool
}

resource "aws_guardduty_detector" "off" { # expect: aws-guardduty-organization-stated
  enable = false                          # expect: aws-guardduty-detector-on
}

resource "aws_guardduty_detector" "given" { # expect: aws-guardduty-organization-stated
  enable = var.on                           # expect unknown: aws-guardduty-detector-on
}

resource "aws_guardduty_detector" "alone" {
}

resource "aws_guardduty_organization_configuration" "alone" {
  detector_id                      = aws_guardduty_detector.alone.id
  auto_enable_organization_members = "NONE" # expect: aws-guardduty-new-accounts-covered
}

resource "aws_guardduty_detector" "all" {
  enable = true
}

resource "aws_guardduty_organization_configuration" "all" {
  detector_id                      = aws_guardduty_detector.all.id
  auto_enable_organization_members = "ALL"
}
