resource "aws_ssm_document" "shared" {
  name          = "sample-shared"
  document_type = "Command"
  permissions = {
    type        = "Share"
    account_ids = "All" # expect: aws-ssm-document-not-public
  }
  content = jsonencode({ schemaVersion = "2.2", description = "sample", mainSteps = [] })
}

resource "aws_ssm_document" "plain" {
  name          = "sample-plain"
  document_type = "Session"
  content = jsonencode({
    schemaVersion = "1.0"
    sessionType   = "Standard_Stream"
    inputs = {
      # expect: aws-ssm-session-encrypted
      kmsKeyId               = ""
      # expect: aws-ssm-session-logged
      s3BucketName           = ""
      cloudWatchLogGroupName = ""
    }
  })
}

resource "aws_ssm_document" "kept" {
  name            = "sample-kept"
  document_type   = "Session"
  document_format = "YAML"
  content         = <<-YAML
    schemaVersion: '1.0'
    sessionType: Standard_Stream
    inputs:
      kmsKeyId: alias/sessions
      s3BucketName: sample-sessions
      s3EncryptionEnabled: true
  YAML
}

variable "content" {
  type = string
}

resource "aws_ssm_document" "asked" {
  name          = "sample-asked"
  document_type = "Session"
  # expect unknown: aws-ssm-session-encrypted, aws-ssm-session-logged
  content       = var.content
}
