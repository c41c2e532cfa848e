# expect at +5: aws-opensearch-domain-encrypted, aws-opensearch-domain-encrypted-with-key, aws-opensearch-node-encryption-prepared
# expect at +4: aws-opensearch-domain-tls-current, aws-opensearch-domain-in-network, aws-opensearch-domain-security-group-chosen
# expect at +3: aws-opensearch-domain-logged, aws-opensearch-domain-audited, aws-opensearch-domain-slow-logged
# expect at +2: aws-opensearch-domain-fine-grained, aws-opensearch-domain-has-masters, aws-opensearch-domain-survives-a-zone
# expect at +1: aws-opensearch-domain-has-policy, aws-opensearch-domain-https-stated
resource "aws_opensearch_domain" "silent" { # expect unknown: aws-opensearch-domain-https-only
  domain_name = "sample-silent"
}

variable "policy" {
  default = "Policy-Min-TLS-1-0-2019-07"
}

variable "secure" {
  type = bool
}

# expect at +1: aws-opensearch-domain-logged, aws-opensearch-domain-audited, aws-opensearch-domain-slow-logged
resource "aws_elasticsearch_domain" "loose" { # expect: aws-opensearch-nodes-encrypted
  domain_name = "sample-loose"

  cluster_config {
    instance_count           = 3
    dedicated_master_enabled = true
    dedicated_master_count   = 3
    zone_awareness_enabled   = true
  }
  encrypt_at_rest {
    enabled    = var.secure # expect unknown: aws-opensearch-domain-encrypted
    kms_key_id = aws_kms_key.data.key_id
  }
  domain_endpoint_options {
    enforce_https       = false      # expect: aws-opensearch-domain-https-only
    tls_security_policy = var.policy # expect: aws-opensearch-domain-tls-current
  }
  vpc_options {
    subnet_ids         = ["subnet-1"]
    security_group_ids = ["sg-1"]
  }
  advanced_security_options {
    enabled = false # expect: aws-opensearch-domain-fine-grained
  }
  log_publishing_options {
    cloudwatch_log_group_arn = "arn:aws:logs:eu-central-1:111122223333:log-group:sample"
    enabled                  = false
    log_type                 = "AUDIT_LOGS"
  }
}

resource "aws_kms_key" "data" {}

resource "aws_elasticsearch_domain_policy" "loose" {
  domain_name = aws_elasticsearch_domain.loose.domain_name
  access_policies = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # expect: aws-opensearch-domain-policy-not-public
      Action    = "es:*"
      Resource  = "*"
    }]
  })
}

resource "aws_opensearch_domain" "full" {
  domain_name     = "sample-full"
  access_policies = data.aws_iam_policy_document.callers.json

  cluster_config {
    instance_count           = 3
    dedicated_master_enabled = true
    dedicated_master_count   = 3
    zone_awareness_enabled   = true
  }
  node_to_node_encryption {
    enabled = true
  }
  encrypt_at_rest {
    enabled    = true
    kms_key_id = aws_kms_key.data.arn
  }
  domain_endpoint_options { # expect: aws-opensearch-domain-https-stated
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }
  vpc_options {
    subnet_ids         = ["subnet-1"]
    security_group_ids = ["sg-1"]
  }
  advanced_security_options {
    enabled = true
  }
  dynamic "log_publishing_options" {
    for_each = toset(["AUDIT_LOGS", "SEARCH_SLOW_LOGS"])
    content {
      cloudwatch_log_group_arn = "arn:aws:logs:eu-central-1:111122223333:log-group:sample"
      log_type                 = log_publishing_options.value
    }
  }
}

data "aws_iam_policy_document" "callers" {
  statement {
    actions   = ["es:ESHttp*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/search"]
    }
  }
}
