resource "aws_eks_cluster" "bare" { # expect: aws-eks-cluster-protected
  name     = "sample-bare"
  role_arn = "arn:aws:iam::111122223333:role/sample"
  vpc_config {
    subnet_ids = ["subnet-1"]
  }
}

resource "aws_eks_cluster" "protected" {
  for_each            = toset(["test", "live"])
  name                = "sample-${each.key}"
  role_arn            = "arn:aws:iam::111122223333:role/sample"
  deletion_protection = true
  vpc_config {
    subnet_ids = ["subnet-1"]
  }
}
