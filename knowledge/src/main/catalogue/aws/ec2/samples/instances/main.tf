# expect: aws-ec2-public-address-stated, aws-ec2-instance-monitored-in-detail, aws-ec2-ebs-optimized-stated, aws-ec2-instance-has-role, aws-ec2-instance-has-own-group
resource "aws_instance" "silent" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "m6i.large"
}

resource "aws_instance" "kept" {
  ami                         = "ami-0123456789abcdef0"
  instance_type               = "m6i.large"
  associate_public_ip_address = false
  monitoring                  = true
  ebs_optimized               = true
  iam_instance_profile        = "sample"
  vpc_security_group_ids      = ["sg-0123456789abcdef0"]
}

resource "aws_launch_template" "kept" {
  name = "sample-kept"
  iam_instance_profile {
    name = "sample"
  }
  monitoring {
    enabled = true
  }
  network_interfaces {
    associate_public_ip_address = true # expect: aws-ec2-no-public-address
  }
  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 3 # expect: aws-ec2-imds-hop-limit-one
  }
}

resource "aws_launch_configuration" "open" {
  image_id                    = "ami-0123456789abcdef0"
  instance_type               = "t3.micro"
  associate_public_ip_address = true # expect: aws-ec2-no-public-address
}

variable "public" {
  type = bool
}

resource "aws_launch_configuration" "asked" {
  image_id                    = "ami-0123456789abcdef0"
  instance_type               = "t3.micro"
  associate_public_ip_address = var.public # expect unknown: aws-ec2-no-public-address
  metadata_options {
    http_put_response_hop_limit = 1
  }
}
