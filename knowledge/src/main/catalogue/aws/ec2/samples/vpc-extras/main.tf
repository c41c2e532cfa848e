resource "aws_default_vpc" "given" { # expect: aws-ec2-default-vpc-not-used
}

resource "aws_vpc" "bare" { # expect: aws-ec2-vpc-has-network-firewall
  cidr_block = "10.0.0.0/16"
}

resource "aws_vpc" "inspected" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_networkfirewall_firewall" "inspected" {
  name                = "sample"
  firewall_policy_arn = "arn:aws:network-firewall:eu-west-1:111122223333:firewall-policy/sample"
  vpc_id              = aws_vpc.inspected.id
}

resource "aws_flow_log" "all" {
  for_each        = { bare = aws_vpc.bare.id, inspected = aws_vpc.inspected.id }
  vpc_id          = each.value
  traffic_type    = "ALL"
  log_destination = "arn:aws:s3:::sample-flow-logs"
}

module "silent" { # expect: aws-ec2-vpc-flow-logged
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.8.1"
  cidr    = "10.2.0.0/16"
}

module "logged" {
  source          = "terraform-aws-modules/vpc/aws"
  version         = "5.8.1"
  cidr            = "10.3.0.0/16"
  enable_flow_log = true
}

variable "log" {
  type = bool
}

module "asked" {
  source          = "terraform-aws-modules/vpc/aws"
  version         = "5.8.1"
  cidr            = "10.4.0.0/16"
  enable_flow_log = var.log # expect unknown: aws-ec2-vpc-flow-logged
}

module "old" { # expect: aws-ec2-subnet-no-public-addresses
  source          = "terraform-aws-modules/vpc/aws"
  version         = "3.19.0"
  cidr            = "10.5.0.0/16"
  public_subnets  = ["10.5.1.0/24"]
  enable_flow_log = true
}

module "new" {
  source          = "terraform-aws-modules/vpc/aws"
  version         = "5.8.1"
  cidr            = "10.6.0.0/16"
  public_subnets  = ["10.6.1.0/24"]
  enable_flow_log = true
}

module "takeover" { # expect: aws-ec2-default-vpc-not-used
  source             = "terraform-aws-modules/vpc/aws"
  version            = "5.8.1"
  create_vpc         = false
  manage_default_vpc = true
}
