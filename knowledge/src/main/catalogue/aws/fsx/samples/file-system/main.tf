# expect: aws-fsx-file-system-encrypted-with-key
resource "aws_fsx_windows_file_system" "plain" {
  subnet_ids          = ["subnet-1"]
  throughput_capacity = 32
  storage_capacity    = 300
}

resource "aws_fsx_windows_file_system" "keyed" {
  subnet_ids          = ["subnet-1"]
  throughput_capacity = 32
  storage_capacity    = 300
  kms_key_id          = aws_kms_key.files.arn
}

resource "aws_kms_key" "files" {}

variable "kinds" {
  default = ["SCRATCH_2", "PERSISTENT_2"]
}

# What is scratch, as Lustre is by default, has no backups.
# expect: aws-fsx-file-system-encrypted-with-key, aws-fsx-file-system-backed-up
resource "aws_fsx_lustre_file_system" "each" {
  count            = length(var.kinds)
  deployment_type  = var.kinds[count.index]
  subnet_ids       = ["subnet-1"]
  storage_capacity = 1200
}

resource "aws_fsx_lustre_file_system" "default" { # expect: aws-fsx-file-system-encrypted-with-key
  subnet_ids       = ["subnet-1"]
  storage_capacity = 1200
}

variable "days" {
  type = number
}

resource "aws_fsx_openzfs_file_system" "asked" {
  deployment_type                 = "SINGLE_AZ_1"
  subnet_ids                      = ["subnet-1"]
  throughput_capacity             = 64
  kms_key_id                      = aws_kms_key.files.arn
  automatic_backup_retention_days = var.days # expect unknown: aws-fsx-file-system-backed-up
}

resource "aws_fsx_ontap_file_system" "kept" {
  deployment_type                 = "SINGLE_AZ_1"
  subnet_ids                      = ["subnet-1"]
  preferred_subnet_id             = "subnet-1"
  storage_capacity                = 1024
  kms_key_id                      = aws_kms_key.files.arn
  automatic_backup_retention_days = 14
}
