locals {
  people = ["ann", "ben"]
}

resource "aws_iam_group" "used" {
  name = "used"
}

resource "aws_iam_group_membership" "used" {
  name  = "used"
  group = aws_iam_group.used.name
  users = local.people
}

resource "aws_iam_group_policy" "used" {
  name  = "used"
  group = aws_iam_group.used.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Action    = "*"
      Resource  = "*"
      Condition = { BoolIfExists = { "aws:MultiFactorAuthPresent" = "false" } }
    }]
  })
}

# expect at +1: aws-iam-group-has-users, aws-iam-group-asks-for-mfa
resource "aws_iam_group" "empty" {
  name = "empty"
}

resource "aws_iam_group_membership" "empty" {
  name  = "empty"
  group = aws_iam_group.empty.name
  users = [] # expect: aws-iam-membership-not-empty
}

# expect: aws-iam-group-asks-for-mfa
resource "aws_iam_group" "joined" {
  name = "joined"
}

resource "aws_iam_user_group_membership" "ann" {
  user   = "ann"
  groups = [aws_iam_group.joined.name]
}
