variable "days" {
  type    = number
  default = 7
}

# expect: aws-kms-key-policy-stated
resource "aws_kms_key" "off" {
  is_enabled              = false    # expect: aws-kms-key-enabled
  deletion_window_in_days = var.days # expect: aws-kms-key-deletion-slow
}

# expect: aws-kms-key-deletion-window-stated, aws-kms-key-policy-stated
resource "aws_kms_key" "plain" {
  is_enabled          = true
  enable_key_rotation = true
}

resource "aws_kms_key" "stated" {
  is_enabled              = true
  enable_key_rotation     = true
  deletion_window_in_days = 30
}

resource "aws_kms_key_policy" "stated" {
  key_id = aws_kms_key.stated.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

module "files" {
  source                  = "terraform-aws-modules/kms/aws"
  version                 = "4.1.0"
  deletion_window_in_days = 30
}

module "slow" {
  source                  = "terraform-aws-modules/kms/aws"
  version                 = "4.1.0"
  deletion_window_in_days = 7 # expect: aws-kms-key-deletion-slow
}
