resource "aws_ebs_encryption_by_default" "off" {
  enabled = false # expect: aws-ec2-encryption-by-default
}

resource "aws_ebs_encryption_by_default" "on" {
  region = "eu-west-2"
}

variable "encrypt" {
  type = bool
}

resource "aws_ebs_encryption_by_default" "asked" {
  region  = "eu-west-3"
  enabled = var.encrypt # expect unknown: aws-ec2-encryption-by-default
}

resource "aws_ebs_snapshot_block_public_access" "half" {
  state = "block-new-sharing" # expect: aws-ec2-snapshots-not-shareable
}

resource "aws_ebs_snapshot_block_public_access" "whole" {
  region = "eu-west-2"
  state  = "block-all-sharing"
}
