resource "aws_ebs_volume" "left" { # expect: aws-backup-volume-in-plan
  availability_zone = "eu-central-1a"
  size              = 10
}

resource "aws_ebs_volume" "chosen" {
  for_each          = toset(["a", "b"])
  availability_zone = "eu-central-1${each.key}"
  size              = 10
}

resource "aws_backup_selection" "disks" {
  iam_role_arn = "arn:aws:iam::111122223333:role/sample"
  name         = "disks"
  plan_id      = "plan"
  resources    = [aws_ebs_volume.chosen["a"].arn, aws_ebs_volume.chosen["b"].arn]
}
