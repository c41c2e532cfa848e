variable "root" {
  type = string
}

# expect: aws-sagemaker-notebook-encrypted-with-own-key, aws-sagemaker-notebook-no-direct-internet, aws-sagemaker-notebook-in-network
# expect at +1: aws-sagemaker-notebook-without-root, aws-sagemaker-notebook-imds-v2-required
resource "aws_sagemaker_notebook_instance" "bare" {
  name          = "sample-bare"
  role_arn      = "arn:aws:iam::111122223333:role/sample"
  instance_type = "ml.t3.medium"
}

resource "aws_kms_key" "notes" {
  description = "sample"
}

resource "aws_sagemaker_notebook_instance" "closed" {
  for_each               = toset(["ana", "ben"])
  name                   = "sample-${each.key}"
  role_arn               = "arn:aws:iam::111122223333:role/sample"
  instance_type          = "ml.t3.medium"
  kms_key_id             = aws_kms_key.notes.arn
  subnet_id              = "subnet-1"
  direct_internet_access = "Disabled"
  root_access            = "Disabled"
  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "2"
  }
}

resource "aws_sagemaker_notebook_instance" "asked" {
  name                   = "sample-asked"
  role_arn               = "arn:aws:iam::111122223333:role/sample"
  instance_type          = "ml.t3.medium"
  kms_key_id             = aws_kms_key.notes.arn
  subnet_id              = "subnet-1"
  direct_internet_access = "Enabled" # expect: aws-sagemaker-notebook-no-direct-internet
  root_access            = var.root # expect unknown: aws-sagemaker-notebook-without-root
  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "1" # expect: aws-sagemaker-notebook-imds-v2-required
  }
}
