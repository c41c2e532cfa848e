locals {
  everything = "0.0.0.0/0"
}

resource "aws_route_table" "peered" {
  vpc_id = "vpc-0123456789abcdef0"

  route {
    cidr_block                = local.everything # expect: aws-ec2-peering-route-not-for-everything
    vpc_peering_connection_id = "pcx-0123456789abcdef0"
  }

  route {
    cidr_block                = "10.1.0.0/16"
    vpc_peering_connection_id = "pcx-0123456789abcdef0"
  }

  route {
    ipv6_cidr_block = "::/0"
    gateway_id      = "igw-0123456789abcdef0"
  }
}

resource "aws_route" "peer" {
  route_table_id              = aws_route_table.peered.id
  destination_ipv6_cidr_block = "::/0" # expect: aws-ec2-peering-route-not-for-everything
  vpc_peering_connection_id   = "pcx-0123456789abcdef0"
}

variable "networks" {
  type = string
}

resource "aws_route" "asked" {
  route_table_id            = aws_route_table.peered.id
  destination_cidr_block    = var.networks # expect unknown: aws-ec2-peering-route-not-for-everything
  vpc_peering_connection_id = "pcx-0123456789abcdef0"
}
