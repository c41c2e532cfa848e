module "open" {
  source              = "terraform-aws-modules/security-group/aws"
  version             = "5.1.0"
  name                = "sample-open"
  vpc_id              = "vpc-0123456789abcdef0"
  ingress_cidr_blocks = ["10.0.0.0/16", "0.0.0.0/0"] # expect: aws-ec2-security-group-shared-sources-not-everywhere
  ingress_rules       = ["https-443-tcp"]
}

module "office" {
  source              = "terraform-aws-modules/security-group/aws"
  version             = "5.1.0"
  name                = "sample-office"
  vpc_id              = "vpc-0123456789abcdef0"
  ingress_cidr_blocks = ["198.51.100.0/24"]
  ingress_rules       = ["https-443-tcp"]
}

variable "networks" {
  type = list(string)
}

module "asked" {
  source              = "terraform-aws-modules/security-group/aws"
  version             = "5.1.0"
  name                = "sample-asked"
  vpc_id              = "vpc-0123456789abcdef0"
  ingress_cidr_blocks = var.networks # expect unknown: aws-ec2-security-group-shared-sources-not-everywhere
  ingress_rules       = ["https-443-tcp"]
}
