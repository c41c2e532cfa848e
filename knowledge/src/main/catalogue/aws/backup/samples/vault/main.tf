resource "aws_backup_vault" "plain" { # expect: aws-backup-vault-encrypted-with-key
  name = "sample-plain"
}

resource "aws_backup_vault" "keyed" {
  for_each    = { eu = "arn:aws:kms:eu-central-1:111122223333:key/sample", us = aws_kms_key.us.arn }
  name        = "sample-${each.key}"
  kms_key_arn = each.value
}

resource "aws_kms_key" "us" {}

resource "aws_backup_vault_policy" "open" {
  backup_vault_name = aws_backup_vault.plain.name
  policy            = data.aws_iam_policy_document.open.json # expect: aws-backup-vault-policy-not-public
}

data "aws_iam_policy_document" "open" {
  statement {
    actions   = ["backup:CopyIntoBackupVault", "backup:StartRestoreJob"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "organisation" {
  statement {
    actions   = ["backup:CopyIntoBackupVault"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["o-sample"]
    }
  }
}

resource "aws_backup_vault_policy" "organisation" {
  for_each          = aws_backup_vault.keyed
  backup_vault_name = each.value.name
  policy            = data.aws_iam_policy_document.organisation.json
}

variable "policy" {
  type = string
}

resource "aws_backup_vault_policy" "asked" {
  backup_vault_name = "sample"
  policy            = var.policy # expect unknown: aws-backup-vault-policy-not-public
}
