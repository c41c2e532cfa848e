resource "aws_efs_file_system" "chosen" {
  encrypted = true
}

resource "aws_efs_file_system" "tagged" {
  encrypted = true
  tags      = { backup = "weekly" }
}

resource "aws_efs_file_system" "left" { # expect: aws-efs-file-system-backed-up
  encrypted = true
  tags      = { name = "left" }
}

resource "aws_backup_selection" "files" {
  iam_role_arn = "arn:aws:iam::111122223333:role/sample"
  name         = "files"
  plan_id      = "plan"
  resources    = [aws_efs_file_system.chosen.arn]

  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup"
    value = "weekly"
  }
}
