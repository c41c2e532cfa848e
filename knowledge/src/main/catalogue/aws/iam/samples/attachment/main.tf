variable "policy" {
  default = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_iam_user_policy_attachment" "boss" {
  user       = "boss"     # expect: aws-iam-attachment-not-to-users
  policy_arn = var.policy # expect: aws-iam-attachment-not-administrator
}

resource "aws_iam_role_policy_attachment" "keys" {
  role       = "keys"
  policy_arn = "arn:aws:iam::aws:policy/IAMFullAccess" # expect: aws-iam-attachment-not-full-iam
}

data "aws_iam_policy" "admin" {
  name = "AdministratorAccess" # expect: aws-iam-attachment-not-administrator
}

resource "aws_iam_policy_attachment" "readers" {
  name       = "readers"
  users      = []
  groups     = ["readers"]
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_ssoadmin_managed_policy_attachment" "people" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef"
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # expect: aws-iam-attachment-not-administrator
}

resource "aws_iam_role" "runner" {
  name = "sample-runner"
  managed_policy_arns = [
    "arn:aws:iam::aws:policy/ReadOnlyAccess",
    "arn:aws:iam::aws:policy/AdministratorAccess", # expect: aws-iam-role-without-administrator
    "arn:aws:iam::aws:policy/IAMFullAccess",       # expect: aws-iam-role-without-full-iam
  ]
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

variable "asked" {
  type = string
}

# expect unknown: aws-iam-attachment-not-administrator, aws-iam-attachment-not-full-cloud-shell, aws-iam-attachment-not-full-iam
resource "aws_iam_group_policy_attachment" "asked" {
  group      = "asked"
  policy_arn = var.asked
}

resource "aws_iam_group_policy_attachment" "shell" {
  group      = "developers"
  policy_arn = "arn:aws:iam::aws:policy/AWSCloudShellFullAccess" # expect: aws-iam-attachment-not-full-cloud-shell
}
