variable "mode" {
  type = string
}

locals {
  trial = true
}

resource "aws_qldb_ledger" "loose" {
  name                = "sample-loose"
  permissions_mode    = "ALLOW_ALL"  # expect: aws-qldb-ledger-permissions-standard
  deletion_protection = !local.trial # expect: aws-qldb-ledger-deletion-protected
}

resource "aws_qldb_ledger" "strict" {
  name             = "sample-strict"
  permissions_mode = "STANDARD"
}

resource "aws_qldb_ledger" "given" {
  name             = "sample-given"
  permissions_mode = var.mode # expect unknown: aws-qldb-ledger-permissions-standard
}
