# expect none: aws-opensearch-node-encryption-prepared

resource "aws_opensearch_domain" "prepared" {
  domain_name    = "sample-prepared"
  engine_version = "OpenSearch_2.19"
  cluster_config {
    instance_count = 1
    instance_type  = "m6g.large.search"
  }
  node_to_node_encryption {
    enabled = true
  }
}
