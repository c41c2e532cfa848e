variable "rest" {
  type = bool
}

resource "aws_emr_security_configuration" "clear" {
  name = "sample-clear"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableInTransitEncryption = false # expect: aws-emr-encrypted-in-transit
      EnableAtRestEncryption    = false # expect: aws-emr-encrypted-at-rest, aws-emr-disks-encrypted, aws-emr-volumes-encrypted
      AtRestEncryptionConfiguration = {
        S3EncryptionConfiguration = {
          EncryptionMode = "SSE-S3" # expect: aws-emr-files-encrypted-with-kms
        }
      }
    }
  })
}

resource "aws_emr_security_configuration" "full" {
  name = "sample-full"
  configuration = <<JSON
    {
      "EncryptionConfiguration": {
        "EnableInTransitEncryption": true,
        "EnableAtRestEncryption": true,
        "AtRestEncryptionConfiguration": {
          "S3EncryptionConfiguration": {"EncryptionMode": "SSE-KMS", "AwsKmsKey": "arn:aws:kms:eu-central-1:111122223333:key/1"},
          "LocalDiskEncryptionConfiguration": {"EnableEbsEncryption": true, "EncryptionKeyProviderType": "AwsKms", "AwsKmsKey": "arn:aws:kms:eu-central-1:111122223333:key/1"}
        }
      }
    }
  JSON
}

resource "aws_emr_security_configuration" "asked" {
  name = "sample-asked"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableInTransitEncryption = true
      EnableAtRestEncryption    = var.rest # expect unknown: aws-emr-encrypted-at-rest, aws-emr-disks-encrypted, aws-emr-volumes-encrypted
      AtRestEncryptionConfiguration = {
        S3EncryptionConfiguration        = { EncryptionMode = "SSE-KMS", AwsKmsKey = "arn:aws:kms:eu-central-1:111122223333:key/1" }
        LocalDiskEncryptionConfiguration = { EnableEbsEncryption = true, EncryptionKeyProviderType = "AwsKms" }
      }
    }
  })
}
