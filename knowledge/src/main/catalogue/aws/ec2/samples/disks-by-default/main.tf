# The region encrypts what says nothing.
resource "aws_ebs_encryption_by_default" "region" {
  enabled = true
}

resource "aws_instance" "silent" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
}

resource "aws_ebs_volume" "silent" {
  availability_zone = "eu-west-1a"
  size              = 20
}

resource "aws_ebs_volume" "loose" {
  availability_zone = "eu-west-1a"
  size              = 20
  encrypted         = false # expect: aws-ec2-volume-encrypted
}

resource "aws_launch_template" "silent" {
  name = "sample-silent"
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      volume_size = 20
    }
  }
  block_device_mappings {
    device_name = "/dev/xvdb"
    ebs {
      encrypted = false # expect: aws-ec2-disk-encrypted
    }
  }
}
