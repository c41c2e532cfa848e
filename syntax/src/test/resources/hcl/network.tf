# A network with one subnet per zone.
terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

variable "zones" {
  type        = list(string)
  description = "Where subnets go"
  default     = ["eu-central-1a", "eu-central-1b"]

  validation {
    condition     = length(var.zones) > 1 && alltrue([for z in var.zones : can(regex("^[a-z]{2}-", z))])
    error_message = "At least two zones, such as \"eu-central-1a\"."
  }
}

locals {
  name  = "shop-${terraform.workspace}"
  cidrs = { for index, zone in var.zones : zone => cidrsubnet("10.0.0.0/16", 8, index) }
  tags  = merge(var.tags, { Name = local.name, "cost:center" = 42, (local.name) : true })
}

/* One network,
   shared by all. */
resource "aws_vpc" "main" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true // for endpoints
  tags                 = local.tags
}

resource "aws_subnet" "private" {
  for_each = local.cidrs

  vpc_id            = aws_vpc.main.id
  cidr_block        = each.value
  availability_zone = each.key
  tags = merge(local.tags, {
    Name = "${local.name}-${each.key}"
    Tier = "private"
  })

  lifecycle { create_before_destroy = true }
}

resource "aws_security_group" "web" {
  name   = "web"
  vpc_id = aws_vpc.main.id

  dynamic "ingress" {
    for_each = toset([80, 443])
    iterator = port
    content {
      from_port   = port.value
      to_port     = port.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }

  egress {
    from_port = 0
    to_port   = 0
    protocol  = -1
  }
}

output "subnets" {
  value = [for s in aws_subnet.private : s.id if s.availability_zone != "eu-central-1c"]
}
