resource "aws_sagemaker_domain" "bare" { # expect: aws-sagemaker-domain-encrypted-with-own-key
  domain_name = "sample-bare"
  auth_mode   = "IAM"
  vpc_id      = "vpc-1"
  subnet_ids  = ["subnet-1"]
  default_user_settings {
    execution_role = "arn:aws:iam::111122223333:role/sample"
  }
}

data "aws_kms_key" "files" {
  key_id = "alias/files"
}

resource "aws_sagemaker_domain" "keyed" {
  domain_name = "sample-keyed"
  auth_mode   = "IAM"
  vpc_id      = "vpc-1"
  subnet_ids  = ["subnet-1"]
  kms_key_id  = data.aws_kms_key.files.arn
  default_user_settings {
    execution_role = "arn:aws:iam::111122223333:role/sample"
  }
}
