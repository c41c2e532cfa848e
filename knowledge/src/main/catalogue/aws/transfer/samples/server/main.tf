variable "policy" {
  type = string
}

# expect: aws-transfer-server-not-public, aws-transfer-server-ciphers-current
resource "aws_transfer_server" "bare" {
  identity_provider_type = "SERVICE_MANAGED"
}

resource "aws_transfer_server" "plain" {
  endpoint_type        = "PUBLIC"                         # expect: aws-transfer-server-not-public
  protocols            = ["SFTP", "FTP"]                  # expect: aws-transfer-server-encrypts
  security_policy_name = "TransferSecurityPolicy-2020-06" # expect: aws-transfer-server-ciphers-current
}

resource "aws_transfer_server" "inside" {
  endpoint_type        = "VPC"
  protocols            = ["SFTP"]
  security_policy_name = "TransferSecurityPolicy-2025-03"
  endpoint_details {
    vpc_id     = "vpc-1"
    subnet_ids = ["subnet-1"]
  }
}

resource "aws_transfer_server" "given" {
  endpoint_type        = "VPC"
  security_policy_name = var.policy # expect unknown: aws-transfer-server-ciphers-current
}
