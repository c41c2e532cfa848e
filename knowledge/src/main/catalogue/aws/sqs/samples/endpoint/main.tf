variable "network" {
  type = string
}

variable "region" {
  type = string
}

resource "aws_vpc" "mute" {
  cidr_block         = "10.0.0.0/16"
  enable_dns_support = false # expect: aws-sqs-endpoint-resolved
}

resource "aws_vpc_endpoint" "mute" {
  vpc_id            = aws_vpc.mute.id
  service_name      = "com.amazonaws.${var.region}.sqs"
  vpc_endpoint_type = "Interface"
}

resource "aws_vpc" "plain" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc_endpoint" "plain" {
  vpc_id            = aws_vpc.plain.id
  service_name      = "com.amazonaws.eu-west-1.sqs"
  vpc_endpoint_type = "Interface"
}

resource "aws_vpc_endpoint" "given" { # expect unknown: aws-sqs-endpoint-resolved
  vpc_id            = var.network
  service_name      = "com.amazonaws.eu-west-1.sqs"
  vpc_endpoint_type = "Interface"
}
