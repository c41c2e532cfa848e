resource "aws_ami" "loose" {
  name             = "sample-loose"
  root_device_name = "/dev/xvda"

  ebs_block_device {
    device_name = "/dev/xvda"
    encrypted   = local.encrypt # expect: aws-ec2-image-disk-encrypted
    volume_size = 8
  }

  # The snapshot decides.
  ebs_block_device {
    device_name = "/dev/xvdb"
    snapshot_id = "snap-0123456789abcdef0"
  }
}

locals {
  encrypt = false
}

resource "aws_ami" "kept" {
  name             = "sample-kept"
  root_device_name = "/dev/xvda"

  ebs_block_device {
    device_name = "/dev/xvda"
    encrypted   = true
    volume_size = 8
  }
}

# expect: aws-ec2-image-copy-encrypted, aws-ec2-image-copy-customer-key
resource "aws_ami_copy" "loose" {
  name              = "sample-loose-copy"
  source_ami_id     = aws_ami.loose.id
  source_ami_region = "eu-west-1"
}

resource "aws_ami_copy" "kept" {
  name              = "sample-kept-copy"
  source_ami_id     = aws_ami.kept.id
  source_ami_region = "eu-west-1"
  encrypted         = true
  kms_key_id        = "arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555"
}

resource "aws_ami_launch_permission" "partner" { # expect: aws-ec2-image-not-shared
  image_id   = aws_ami.kept.id
  account_id = "111122223333"
}

resource "aws_ami_launch_permission" "world" { # expect: aws-ec2-image-not-shared
  image_id = aws_ami.kept.id
  group    = "all" # expect: aws-ec2-image-not-public
}
