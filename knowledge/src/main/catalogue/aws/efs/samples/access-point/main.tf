# expect: aws-efs-access-point-has-directory, aws-efs-access-point-has-user
resource "aws_efs_access_point" "silent" {
  file_system_id = "fs-1"
}

variable "path" {
  default = "/"
}

resource "aws_efs_access_point" "root" {
  file_system_id = "fs-1"
  root_directory {
    path = var.path # expect: aws-efs-access-point-has-directory
  }
  posix_user {
    uid = 1000
    gid = 1000
  }
}

resource "aws_efs_access_point" "web" {
  file_system_id = "fs-1"
  root_directory {
    path = "/web"
  }
  posix_user {
    uid = 1000
    gid = 1000
  }
}

variable "directory" {
  type = string
}

resource "aws_efs_access_point" "asked" { # expect: aws-efs-access-point-has-user
  file_system_id = "fs-1"
  root_directory {
    path = var.directory # expect unknown: aws-efs-access-point-has-directory
  }
}
