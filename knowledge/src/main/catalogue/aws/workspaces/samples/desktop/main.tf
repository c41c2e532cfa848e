variable "encrypted" {
  type = bool
}

resource "aws_workspaces_workspace" "clear" { # expect: aws-workspaces-root-volume-encrypted
  directory_id                   = "d-1"
  bundle_id                      = "wsb-1"
  user_name                      = "ana"
  user_volume_encryption_enabled = false # expect: aws-workspaces-user-volume-encrypted
}

resource "aws_workspaces_workspace" "encrypted" {
  for_each                       = toset(["ben", "cleo"])
  directory_id                   = "d-1"
  bundle_id                      = "wsb-1"
  user_name                      = each.key
  root_volume_encryption_enabled = true
  user_volume_encryption_enabled = true
}

resource "aws_workspaces_workspace" "asked" {
  directory_id                   = "d-1"
  bundle_id                      = "wsb-1"
  user_name                      = "dora"
  root_volume_encryption_enabled = var.encrypted # expect unknown: aws-workspaces-root-volume-encrypted
  user_volume_encryption_enabled = true
}
