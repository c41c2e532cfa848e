variable "https" {
  type = bool
}

# expect: aws-cloudsearch-domain-encrypts, aws-cloudsearch-domain-tls-current
resource "aws_cloudsearch_domain" "bare" {
  name = "sample-bare"
}

resource "aws_cloudsearch_domain" "old" {
  name = "sample-old"
  endpoint_options {
    enforce_https       = var.https                    # expect unknown: aws-cloudsearch-domain-encrypts
    tls_security_policy = "Policy-Min-TLS-1-0-2019-07" # expect: aws-cloudsearch-domain-tls-current
  }
}

resource "aws_cloudsearch_domain" "strict" {
  name = "sample-strict"
  endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}
