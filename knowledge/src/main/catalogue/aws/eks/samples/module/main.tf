module "old" { # expect: aws-eks-endpoint-private, aws-eks-endpoint-not-for-everybody, aws-eks-control-plane-logged, aws-eks-secrets-encrypted-with-key
  source          = "terraform-aws-modules/eks/aws"
  version         = "18.31.2"
  cluster_name    = "sample-old"
  cluster_version = "1.24" # expect: aws-eks-version-supported
}

module "inside" {
  source                    = "terraform-aws-modules/eks/aws"
  version                   = "20.36.0"
  cluster_name              = "sample-inside"
  cluster_version           = "1.33"
  cluster_enabled_log_types = ["api", "audit", "authenticator", "controllerManager", "scheduler"]
}

module "named" {
  source                       = "terraform-aws-modules/eks/aws"
  version                      = "21.3.1"
  name                         = "sample-named"
  kubernetes_version           = "1.34"
  endpoint_public_access       = true # expect: aws-eks-endpoint-private
  endpoint_public_access_cidrs = ["198.51.100.0/24"]
  enabled_log_types            = ["api", "audit", "authenticator", "controllerManager", "scheduler"]
}

module "clear" {
  source                    = "terraform-aws-modules/eks/aws"
  version                   = "20.36.0"
  cluster_name              = "sample-clear"
  cluster_version           = "1.33"
  cluster_encryption_config = {} # expect: aws-eks-secrets-encrypted-with-key
  cluster_enabled_log_types = ["api", "audit", "authenticator", "controllerManager", "scheduler"]
}
