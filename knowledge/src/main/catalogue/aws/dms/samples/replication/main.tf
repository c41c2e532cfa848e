# expect: aws-dms-instance-encrypted-with-key, aws-dms-instance-upgrades-itself
resource "aws_dms_replication_instance" "silent" {
  replication_instance_id    = "sample-silent"
  replication_instance_class = "dms.t3.medium"
}

variable "open" {
  default = true
}

variable "upgrade" {
  type = bool
}

resource "aws_dms_replication_instance" "open" {
  replication_instance_id    = "sample-open"
  replication_instance_class = "dms.t3.medium"
  publicly_accessible        = var.open    # expect: aws-dms-instance-not-public
  auto_minor_version_upgrade = var.upgrade # expect unknown: aws-dms-instance-upgrades-itself
  kms_key_arn                = aws_kms_key.data.arn
}

resource "aws_kms_key" "data" {}

resource "aws_dms_endpoint" "plain" { # expect: aws-dms-endpoint-encrypted-with-key, aws-dms-endpoint-tls
  endpoint_id   = "sample-plain"
  endpoint_type = "source"
  engine_name   = "aurora"
}

resource "aws_dms_endpoint" "each" {
  for_each      = { old = "none", new = "verify-full" }
  endpoint_id   = "sample-${each.key}"
  endpoint_type = "target"
  engine_name   = "postgres"
  kms_key_arn   = aws_kms_key.data.arn
  ssl_mode      = each.value # expect: aws-dms-endpoint-tls
}

# A stream has no such mode.
resource "aws_dms_endpoint" "stream" {
  endpoint_id   = "sample-stream"
  endpoint_type = "target"
  engine_name   = "kinesis"
  kms_key_arn   = "" # expect: aws-dms-endpoint-encrypted-with-key
}

resource "aws_dms_endpoint" "bucket" { # expect: aws-dms-endpoint-bucket-encrypted-with-key
  endpoint_id   = "sample-bucket"
  endpoint_type = "target"
  engine_name   = "s3"
}

resource "aws_dms_s3_endpoint" "plain" { # expect: aws-dms-s3-endpoint-encrypted-with-key
  endpoint_id             = "sample-s3"
  endpoint_type           = "target"
  bucket_name             = "sample"
  service_access_role_arn = "arn:aws:iam::111122223333:role/sample"
}

resource "aws_dms_s3_endpoint" "keyed" {
  endpoint_id             = "sample-s3-keyed"
  endpoint_type           = "target"
  bucket_name             = "sample"
  service_access_role_arn = "arn:aws:iam::111122223333:role/sample"
  kms_key_arn             = aws_kms_key.data.arn
}
