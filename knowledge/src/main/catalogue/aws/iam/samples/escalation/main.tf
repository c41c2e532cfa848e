# A user whose own policy reaches all of IAM by name.
resource "aws_iam_user" "helpdesk" {
  name = "sample-helpdesk"
}

resource "aws_iam_user_policy" "helpdesk" {
  name = "sample-helpdesk"
  user = aws_iam_user.helpdesk.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = [
        "iam:PutUserPolicy", # expect: aws-iam-principal-cannot-escalate-by-put-user-policy
        "iam:PutGroupPolicy", # expect: aws-iam-principal-cannot-escalate-by-put-group-policy
        "iam:PutRolePolicy", # expect: aws-iam-principal-cannot-escalate-by-put-role-policy
        "iam:AttachUserPolicy", # expect: aws-iam-principal-cannot-escalate-by-attach-user-policy
        "iam:AttachGroupPolicy", # expect: aws-iam-principal-cannot-escalate-by-attach-group-policy
        "iam:AttachRolePolicy", # expect: aws-iam-principal-cannot-escalate-by-attach-role-policy
        "iam:CreatePolicyVersion", # expect: aws-iam-principal-cannot-escalate-by-create-policy-version
        "iam:SetDefaultPolicyVersion", # expect: aws-iam-principal-cannot-escalate-by-set-default-policy-version
        "iam:CreateAccessKey", # expect: aws-iam-principal-cannot-escalate-by-create-access-key
        "iam:CreateLoginProfile", # expect: aws-iam-principal-cannot-escalate-by-create-login-profile
        "iam:UpdateLoginProfile", # expect: aws-iam-principal-cannot-escalate-by-update-login-profile
        "iam:AddUserToGroup", # expect: aws-iam-principal-cannot-escalate-by-add-user-to-group
      ]
      Resource = "*"
    }]
  })
}

# A role with a policy in another file, by a wildcard.
resource "aws_iam_role" "deploy" {
  name               = "sample-deploy"
  assume_role_policy = data.aws_iam_policy_document.builds.json
}

data "aws_iam_policy_document" "builds" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["codebuild.amazonaws.com"]
    }
  }
}

resource "aws_iam_role_policy" "deploy" {
  name   = "sample-deploy"
  role   = aws_iam_role.deploy.id
  # expect at +3: aws-iam-principal-cannot-escalate-by-update-function-code, aws-iam-principal-cannot-escalate-by-update-dev-endpoint
  # expect at +2: aws-iam-principal-cannot-escalate-by-send-command, aws-iam-principal-cannot-escalate-by-start-session
  # expect at +1: aws-iam-principal-cannot-escalate-by-update-stack
  policy = data.aws_iam_policy_document.deploy.json
}

data "aws_iam_policy_document" "deploy" {
  statement {
    actions = [
      "lambda:UpdateFunction*",
      "glue:UpdateDevEndpoint",
      "ssm:SendCommand",
      "ssm:StartSession",
    ]
    resources = ["*"]
  }
  statement {
    actions   = ["cloudformation:UpdateStack"]
    resources = ["*"]
  }
}

# Two policies that do no harm alone: one of a group itself, one that is attached.
resource "aws_iam_group" "builders" {
  name = "sample-builders"
}

resource "aws_iam_group_policy" "builders" {
  name  = "sample-builders"
  group = aws_iam_group.builders.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      # expect at +5: aws-iam-principal-cannot-escalate-by-create-stack, aws-iam-principal-cannot-escalate-by-run-instances
      # expect at +4: aws-iam-principal-cannot-escalate-by-create-dev-endpoint, aws-iam-principal-cannot-escalate-by-create-notebook
      # expect at +3: aws-iam-principal-cannot-escalate-by-request-spot-instances, aws-iam-principal-cannot-escalate-by-create-app-runner-service
      # expect at +2: aws-iam-principal-cannot-escalate-by-create-function, aws-iam-principal-cannot-escalate-by-create-build-project
      # expect at +1: aws-iam-principal-cannot-escalate-by-run-task
      Action   = "iam:PassRole"
      Resource = "*"
    }]
  })
}

resource "aws_iam_policy_attachment" "builders" {
  name       = "sample-builders"
  groups     = [aws_iam_group.builders.name]
  policy_arn = aws_iam_policy.builders.arn
}

resource "aws_iam_policy" "builders" {
  name = "sample-builders"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "cloudformation:CreateStack", "ec2:RunInstances", "glue:CreateDevEndpoint", "sagemaker:CreateNotebookInstance",
          "ec2:RequestSpotInstances", "apprunner:CreateService", "lambda:CreateFunction", "lambda:InvokeFunction",
          "codebuild:CreateProject", "codebuild:StartBuild", "ecs:RegisterTaskDefinition", "ecs:RunTask",
        ]
        Resource = "*"
      },
    ]
  })
}

resource "aws_iam_user" "trust" {
  name = "sample-trust"
}

resource "aws_iam_user_policy" "trust" {
  name = "sample-trust"
  user = aws_iam_user.trust.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:UpdateAssumeRolePolicy", "sts:AssumeRole"] # expect: aws-iam-principal-cannot-escalate-by-update-assume-role-policy
      Resource = "*"
    }]
  })
}

# Its own keys only, and an administrator: the latter is another rule's finding.
resource "aws_iam_user" "own" {
  name = "sample-own"
}

resource "aws_iam_user_policy" "own" {
  name = "sample-own"
  user = aws_iam_user.own.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:CreateAccessKey"
      Resource = aws_iam_user.own.arn
    }]
  })
}

resource "aws_iam_user" "admin" {
  name = "sample-admin"
}

resource "aws_iam_user_policy" "admin" {
  name   = "sample-admin"
  user   = aws_iam_user.admin.name
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
}

resource "aws_iam_user_policy_attachment" "admin" {
  user       = aws_iam_user.own.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
