# expect: aws-ec2-root-disk-encrypted
resource "aws_instance" "silent" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
}

variable "devices" {
  type    = map(bool)
  default = { "/dev/sdf" = true, "/dev/sdg" = false }
}

resource "aws_instance" "mixed" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  root_block_device { # expect: aws-ec2-disk-encrypted
    volume_size = 20
  }

  dynamic "ebs_block_device" {
    for_each = var.devices
    content {
      device_name = ebs_block_device.key
      encrypted   = ebs_block_device.value # expect: aws-ec2-disk-encrypted
    }
  }
}

resource "aws_launch_configuration" "kept" {
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  root_block_device {
    encrypted = true
  }

  # The snapshot decides.
  ebs_block_device {
    device_name = "/dev/sdf"
    snapshot_id = "snap-0123456789abcdef0"
  }
}

resource "aws_launch_template" "loose" {
  name = "sample-loose"
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      encrypted = "false" # expect: aws-ec2-disk-encrypted
    }
  }
}

module "machine" {
  source        = "terraform-aws-modules/ec2-instance/aws"
  version       = "5.6.0"
  instance_type = "t3.micro"
  root_block_device = [{
    encrypted = false # expect: aws-ec2-disk-encrypted
  }]
}

variable "encrypt" {
  type = bool
}

resource "aws_instance" "asked" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  root_block_device {
    encrypted = var.encrypt # expect unknown: aws-ec2-disk-encrypted
  }
}
