# What the module asks for by itself is enough but for these.
# expect: aws-opensearch-domain-encrypted-with-key, aws-opensearch-domain-in-network, aws-opensearch-domain-security-group-chosen
# expect at +3: aws-opensearch-domain-audited, aws-opensearch-domain-has-policy
# expect none: aws-opensearch-domain-encrypted, aws-opensearch-nodes-encrypted, aws-opensearch-domain-https-only, aws-opensearch-domain-logged
# expect none: aws-opensearch-domain-slow-logged, aws-opensearch-domain-tls-current, aws-opensearch-domain-fine-grained
module "silent" {
  source      = "terraform-aws-modules/opensearch/aws"
  version     = "~> 1.7"
  domain_name = "sample"
}

variable "tls" {
  type = bool
}

# expect at +1: aws-opensearch-domain-slow-logged
module "loose" {
  source      = "terraform-aws-modules/opensearch/aws"
  version     = "~> 1.7"
  domain_name = "sample-loose"
  encrypt_at_rest = {
    enabled    = false # expect: aws-opensearch-domain-encrypted
    kms_key_id = "arn:aws:kms:eu-central-1:111122223333:key/sample"
  }
  domain_endpoint_options = {
    enforce_https       = var.tls                      # expect unknown: aws-opensearch-domain-https-only
    tls_security_policy = "Policy-Min-TLS-1-0-2019-07" # expect: aws-opensearch-domain-tls-current
  }
  vpc_options = {
    subnet_ids = ["subnet-1"]
  }
  log_publishing_options = [
    { log_type = "AUDIT_LOGS" },
  ]
  access_policy_statements = {
    search = {
      actions    = ["es:ESHttpGet"]
      principals = [{ type = "AWS", identifiers = ["arn:aws:iam::111122223333:role/search"] }]
    }
  }
}
