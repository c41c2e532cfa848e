# expect: aws-kms-key-rotated
resource "aws_kms_key" "silent" {
  description = "sample"
}

resource "aws_kms_key" "rotated" {
  description         = "sample"
  enable_key_rotation = "true"
}

# Keys that sign cannot be rotated by the service.
resource "aws_kms_key" "signing" {
  description              = "sample"
  customer_master_key_spec = "RSA_4096"
  key_usage                = "SIGN_VERIFY"
}
