resource "aws_iam_policy" "any" {
  name = "sample-any"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:Pass*"] # expect: aws-iam-policy-passes-named-roles
      Resource = "*"
    }]
  })
}

resource "aws_iam_role" "service" {
  name               = "sample-service"
  assume_role_policy = data.aws_iam_policy_document.tasks.json
}

data "aws_iam_policy_document" "tasks" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
  }
}

resource "aws_iam_policy" "named" {
  name = "sample-named"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PassRole"
      Resource = aws_iam_role.service.arn
    }]
  })
}
