# expect: aws-ec2-volume-encrypted, aws-ec2-volume-customer-key, aws-ec2-attached-volume-encrypted
resource "aws_ebs_volume" "bare" {
  availability_zone = "eu-west-1a"
  size              = 20
}

resource "aws_ebs_snapshot" "bare" { # expect: aws-ec2-snapshot-of-volume-encrypted
  volume_id = aws_ebs_volume.bare.id
}

resource "aws_volume_attachment" "bare" {
  device_name = "/dev/sdf"
  instance_id = "i-0123456789abcdef0"
  volume_id   = aws_ebs_volume.bare.id
}

resource "aws_kms_key" "disks" {
  description = "Disks"
}

resource "aws_ebs_volume" "kept" {
  availability_zone = "eu-west-1a"
  size              = 20
  encrypted         = true
  kms_key_id        = aws_kms_key.disks.arn
}

resource "aws_ebs_snapshot" "kept" {
  volume_id = aws_ebs_volume.kept.id
}

resource "aws_volume_attachment" "kept" {
  device_name = "/dev/sdf"
  instance_id = "i-0123456789abcdef0"
  volume_id   = aws_ebs_volume.kept.id
}

resource "aws_ebs_snapshot_copy" "bare" { # expect: aws-ec2-snapshot-copy-customer-key
  source_snapshot_id = aws_ebs_snapshot.bare.id
  source_region      = "eu-west-1"
  encrypted          = true
}

resource "aws_ebs_snapshot_copy" "kept" {
  source_snapshot_id = aws_ebs_snapshot.kept.id
  source_region      = "eu-west-1"
  encrypted          = true
  kms_key_id         = aws_kms_key.disks.arn
}

resource "aws_snapshot_create_volume_permission" "world" {
  snapshot_id = aws_ebs_snapshot.kept.id
  account_id  = "all" # expect: aws-ec2-snapshot-not-public
}

resource "aws_snapshot_create_volume_permission" "partner" {
  snapshot_id = aws_ebs_snapshot.kept.id
  account_id  = "111122223333"
}

variable "encrypt" {
  type = bool
}

resource "aws_ebs_volume" "asked" {
  availability_zone = "eu-west-1a"
  size              = 20
  encrypted         = var.encrypt # expect unknown: aws-ec2-volume-encrypted
  kms_key_id        = aws_kms_key.disks.arn
}
