variable "kubernetes" {
  type = string
}

resource "aws_eks_cluster" "open" {
  name     = "sample-open"
  role_arn = "arn:aws:iam::111122223333:role/sample"
  version  = "1.27" # expect: aws-eks-version-supported
  vpc_config { # expect: aws-eks-endpoint-private
    subnet_ids = ["subnet-1"]
  }
}

resource "aws_eks_cluster" "inside" {
  name     = "sample-inside"
  role_arn = "arn:aws:iam::111122223333:role/sample"
  version  = local.kubernetes
  vpc_config {
    subnet_ids              = ["subnet-1"]
    endpoint_public_access  = false
    endpoint_private_access = true
  }
}

locals {
  kubernetes = "1.35"
}

resource "aws_eks_cluster" "asked" {
  name     = "sample-asked"
  role_arn = "arn:aws:iam::111122223333:role/sample"
  version  = var.kubernetes # expect unknown: aws-eks-version-supported
  vpc_config {
    subnet_ids             = ["subnet-1"]
    endpoint_public_access = true # expect: aws-eks-endpoint-private
  }
}
