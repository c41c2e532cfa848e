variable "groups" {
  type = list(string)
}

resource "aws_eks_node_group" "open" {
  cluster_name  = "sample"
  node_role_arn = "arn:aws:iam::111122223333:role/sample"
  subnet_ids    = ["subnet-1"]
  scaling_config {
    desired_size = 1
    max_size     = 1
    min_size     = 1
  }
  remote_access { # expect: aws-eks-nodes-ssh-from-groups
    ec2_ssh_key = "sample"
  }
}

resource "aws_security_group" "operators" {
  name = "sample-operators"
}

resource "aws_eks_node_group" "operators" {
  cluster_name  = "sample"
  node_role_arn = "arn:aws:iam::111122223333:role/sample"
  subnet_ids    = ["subnet-1"]
  scaling_config {
    desired_size = 1
    max_size     = 1
    min_size     = 1
  }
  dynamic "remote_access" {
    for_each = ["sample"]
    content {
      ec2_ssh_key               = remote_access.value
      source_security_group_ids = [aws_security_group.operators.id]
    }
  }
}

resource "aws_eks_node_group" "asked" {
  cluster_name  = "sample"
  node_role_arn = "arn:aws:iam::111122223333:role/sample"
  subnet_ids    = ["subnet-1"]
  scaling_config {
    desired_size = 1
    max_size     = 1
    min_size     = 1
  }
  remote_access {
    ec2_ssh_key               = "sample"
    source_security_group_ids = var.groups # expect unknown: aws-eks-nodes-ssh-from-groups
  }
}
