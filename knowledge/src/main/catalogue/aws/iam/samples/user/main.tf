# expect: aws-iam-user-none
resource "aws_iam_user" "person" {
  name = "person"
}

# expect: aws-iam-login-profile-safe, aws-iam-user-no-console
resource "aws_iam_user_login_profile" "person" {
  user = aws_iam_user.person.name
}

# expect: aws-iam-user-none
resource "aws_iam_user" "program" {
  name = "program"
}

# expect: aws-iam-access-key-none, aws-iam-access-key-single
resource "aws_iam_access_key" "first" {
  user = aws_iam_user.program.name
}

# expect: aws-iam-access-key-single
resource "aws_iam_access_key" "second" {
  user   = aws_iam_user.program.name
  status = "Inactive"
}

resource "aws_iam_access_key" "root" {
  user = "root" # expect: aws-iam-access-key-not-of-root
}

resource "aws_iam_user_login_profile" "other" {
  user                    = "other"
  password_length         = 24
  password_reset_required = true
}
