terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.80"
    }
  }
}

# What the provider did not ask for before version 6.
# expect: aws-redshift-cluster-encrypted, aws-redshift-cluster-not-public, aws-redshift-cluster-logged
resource "aws_redshift_cluster" "silent" {
  cluster_identifier = "sample-silent"
  node_type          = "ra3.xlplus"
}

resource "aws_redshift_cluster" "off" {
  cluster_identifier  = "sample-off"
  node_type           = "ra3.xlplus"
  encrypted           = true
  publicly_accessible = false
  logging {
    enable = false # expect: aws-redshift-cluster-logged
  }
}

resource "aws_redshift_cluster" "on" {
  cluster_identifier  = "sample-on"
  node_type           = "ra3.xlplus"
  encrypted           = true
  publicly_accessible = false
  logging {
    enable      = true
    bucket_name = "sample-logs"
  }
}
