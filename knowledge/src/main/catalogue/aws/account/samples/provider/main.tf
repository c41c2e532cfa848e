provider "aws" {
  region     = "eu-west-1"
  access_key = "AKIAZ7PQ4M2XWV6LNR3T" # expect: aws-provider-no-keys-in-code
  secret_key = local.secret
}

locals {
  secret = "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"
}

provider "aws" {
  alias      = "given"
  region     = "eu-west-1"
  access_key = var.access_key
}

variable "access_key" {
  type      = string
  sensitive = true
}
