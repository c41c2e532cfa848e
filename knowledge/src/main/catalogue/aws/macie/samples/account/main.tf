variable "status" {
  type = string
}

resource "aws_macie2_account" "paused" {
  status = "PAUSED" # expect: aws-macie-account-on
}

resource "aws_macie2_account" "on" {
}

resource "aws_macie2_account" "given" {
  status = var.status # expect unknown: aws-macie-account-on
}
