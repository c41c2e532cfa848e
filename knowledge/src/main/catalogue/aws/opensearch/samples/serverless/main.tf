resource "aws_opensearchserverless_security_policy" "open" {
  name = "sample-open"
  type = "network"
  policy = jsonencode([{
    Rules           = [{ ResourceType = "collection", Resource = ["collection/*"] }]
    AllowFromPublic = true # expect: aws-opensearch-collections-not-public
  }])
}

resource "aws_opensearchserverless_security_policy" "closed" {
  name = "sample-closed"
  type = "network"
  policy = jsonencode([{
    Rules           = [{ ResourceType = "collection", Resource = ["collection/*"] }]
    AllowFromPublic = false
    SourceVPCEs     = ["vpce-1"]
  }])
}

variable "policy" {
  type = string
}

resource "aws_opensearchserverless_security_policy" "asked" {
  name   = "sample-asked"
  type   = "network"
  policy = var.policy # expect unknown: aws-opensearch-collections-not-public
}

resource "aws_opensearchserverless_security_policy" "owned" {
  name = "sample-owned"
  type = "encryption"
  policy = jsonencode({ # expect: aws-opensearch-collections-encrypted-with-key
    Rules       = [{ ResourceType = "collection", Resource = ["collection/*"] }]
    AWSOwnedKey = true
  })
}

resource "aws_opensearchserverless_security_policy" "keyed" {
  name = "sample-keyed"
  type = "encryption"
  policy = jsonencode({
    Rules       = [{ ResourceType = "collection", Resource = ["collection/*"] }]
    AWSOwnedKey = false
    KmsARN      = "arn:aws:kms:eu-central-1:111122223333:key/sample"
  })
}
