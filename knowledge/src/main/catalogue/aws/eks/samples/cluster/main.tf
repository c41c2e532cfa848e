resource "aws_eks_cluster" "open" {
  name                      = "sample-open"
  role_arn                  = "arn:aws:iam::111122223333:role/sample"
  enabled_cluster_log_types = ["api", "audit"] # expect: aws-eks-control-plane-logged

  vpc_config { # expect: aws-eks-endpoint-not-for-everybody
    subnet_ids = ["subnet-0123456789abcdef0"]
  }

  encryption_config {
    provider {
      key_arn = "arn:aws:kms:eu-west-1:111122223333:key/sample"
    }
    resources = ["secrets"]
  }
}

# expect: aws-eks-secrets-encrypted-with-key
resource "aws_eks_cluster" "inner" {
  name                      = "sample-inner"
  role_arn                  = "arn:aws:iam::111122223333:role/sample"
  enabled_cluster_log_types = concat(local.logs, ["controllerManager", "scheduler"])

  vpc_config {
    subnet_ids              = ["subnet-0123456789abcdef0"]
    endpoint_private_access = true
    endpoint_public_access  = true
    public_access_cidrs     = ["198.51.100.0/24"]
  }
}

locals {
  logs = ["api", "audit", "authenticator"]
}
