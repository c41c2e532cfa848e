# expect: aws-efs-file-system-encrypted, aws-efs-file-system-encrypted-with-key, aws-efs-file-system-backed-up
resource "aws_efs_file_system" "silent" {
  creation_token = "sample-silent"
}

variable "encrypt" {
  type = bool
}

resource "aws_efs_file_system" "asked" {
  encrypted  = var.encrypt # expect unknown: aws-efs-file-system-encrypted
  kms_key_id = aws_kms_key.files.arn
}

resource "aws_kms_key" "files" {}

resource "aws_efs_backup_policy" "asked" {
  file_system_id = aws_efs_file_system.asked.id
  backup_policy {
    status = "DISABLED" # expect: aws-efs-file-system-backed-up
  }
}

resource "aws_efs_file_system" "each" {
  for_each   = toset(["home", "web"])
  encrypted  = true
  kms_key_id = aws_kms_key.files.arn
}

resource "aws_efs_backup_policy" "each" {
  for_each       = aws_efs_file_system.each
  file_system_id = each.value.id
  backup_policy {
    status = "ENABLED"
  }
}

module "files" { # expect: aws-efs-file-system-encrypted-with-key
  source  = "terraform-aws-modules/efs/aws"
  version = "~> 1.6"
  name    = "sample"
}
