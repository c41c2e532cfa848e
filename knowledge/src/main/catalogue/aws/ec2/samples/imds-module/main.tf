module "old" { # expect: aws-ec2-imds-v2-required
  source        = "terraform-aws-modules/ec2-instance/aws"
  version       = "5.6.0"
  instance_type = "t3.micro"
}

module "strict" {
  source        = "terraform-aws-modules/ec2-instance/aws"
  version       = "5.6.0"
  instance_type = "t3.micro"
  metadata_options = {
    http_tokens = "required"
  }
}

module "recent" { # expect unknown: aws-ec2-imds-v2-required
  source        = "terraform-aws-modules/ec2-instance/aws"
  version       = "6.0.2"
  instance_type = "t3.micro"
}
