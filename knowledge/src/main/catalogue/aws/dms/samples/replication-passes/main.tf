# expect none: aws-dms-endpoint-bucket-encrypted-with-key, aws-dms-instance-upgrades-itself
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_dms_endpoint" "archive" {
  endpoint_id   = "sample-archive"
  endpoint_type = "target"
  engine_name   = "s3"

  s3_settings {
    bucket_name                       = "sample-archive"
    encryption_mode                   = "SSE_KMS"
    server_side_encryption_kms_key_id = "arn:aws:kms:eu-central-1:111122223333:key/sample"
    service_access_role_arn           = "arn:aws:iam::111122223333:role/sample"
  }
}

resource "aws_dms_replication_instance" "mover" {
  replication_instance_id    = "sample-mover"
  replication_instance_class = "dms.t3.medium"
  auto_minor_version_upgrade = true
}
