# expect: aws-dax-cluster-encrypted, aws-dax-cluster-tls
resource "aws_dax_cluster" "silent" {
  cluster_name       = "sample-silent"
  iam_role_arn       = "arn:aws:iam::111122223333:role/sample"
  node_type          = "dax.r5.large"
  replication_factor = 1
}

variable "encrypt" {
  type = bool
}

resource "aws_dax_cluster" "asked" {
  cluster_name                     = "sample-asked"
  iam_role_arn                     = "arn:aws:iam::111122223333:role/sample"
  node_type                        = "dax.r5.large"
  replication_factor               = 1
  cluster_endpoint_encryption_type = "NONE" # expect: aws-dax-cluster-tls
  server_side_encryption {
    enabled = var.encrypt # expect unknown: aws-dax-cluster-encrypted
  }
}

locals {
  blocks = [true]
}

resource "aws_dax_cluster" "full" {
  cluster_name                     = "sample-full"
  iam_role_arn                     = "arn:aws:iam::111122223333:role/sample"
  node_type                        = "dax.r5.large"
  replication_factor               = 1
  cluster_endpoint_encryption_type = "TLS"
  dynamic "server_side_encryption" {
    for_each = local.blocks
    content {
      enabled = server_side_encryption.value
    }
  }
}
