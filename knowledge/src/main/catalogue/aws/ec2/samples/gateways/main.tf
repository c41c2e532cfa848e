resource "aws_ec2_transit_gateway" "open" {
  auto_accept_shared_attachments = "enable" # expect: aws-ec2-transit-gateway-accepts-by-hand
}

resource "aws_ec2_transit_gateway" "asking" {
  description = "Hub"
}

resource "aws_vpc_endpoint_service" "open" {
  acceptance_required        = false # expect: aws-ec2-endpoint-service-accepts-by-hand
  network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/sample/0123456789abcdef"]
}

resource "aws_vpc_endpoint_service" "asking" {
  acceptance_required        = true
  network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/sample/0123456789abcdef"]
}

variable "acceptance" {
  type = bool
}

resource "aws_vpc_endpoint_service" "asked" {
  acceptance_required        = var.acceptance # expect unknown: aws-ec2-endpoint-service-accepts-by-hand
  network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/sample/0123456789abcdef"]
}

resource "aws_ec2_client_vpn_endpoint" "silent" {
  server_certificate_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/sample"
  client_cidr_block      = "10.9.0.0/22"

  authentication_options {
    type                       = "certificate-authentication"
    root_certificate_chain_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/root"
  }

  connection_log_options {
    enabled = false # expect: aws-ec2-client-vpn-logged
  }
}

resource "aws_ec2_client_vpn_endpoint" "logged" {
  server_certificate_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/sample"
  client_cidr_block      = "10.9.4.0/22"

  authentication_options {
    type                       = "certificate-authentication"
    root_certificate_chain_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/root"
  }

  connection_log_options {
    enabled              = true
    cloudwatch_log_group = "vpn"
  }
}

resource "aws_eip" "idle" { # expect: aws-ec2-address-attached
  domain = "vpc"
}

resource "aws_eip" "used" {
  count  = 2
  domain = "vpc"
}

resource "aws_nat_gateway" "used" {
  count         = 2
  allocation_id = aws_eip.used[count.index].id
  subnet_id     = "subnet-0123456789abcdef0"
}

resource "aws_eip" "direct" {
  instance = "i-0123456789abcdef0"
}
