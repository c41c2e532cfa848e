variable "repository" {
  type = string
}

resource "aws_codecommit_repository" "alone" { # expect: aws-codecommit-repository-reviewed
  repository_name = "sample-alone"
}

resource "aws_codecommit_repository" "reviewed" {
  repository_name = "sample-reviewed"
}

resource "aws_codecommit_approval_rule_template_association" "reviewed" {
  approval_rule_template_name = aws_codecommit_approval_rule_template.two.name
  repository_name             = aws_codecommit_repository.reviewed.repository_name
}

resource "aws_codecommit_approval_rule_template" "two" {
  name = "sample-two"
  content = jsonencode({
    Version = "2018-11-08"
    Statements = [{
      Type                    = "Approvers"
      NumberOfApprovalsNeeded = 2
    }]
  })
}

resource "aws_codecommit_approval_rule_template" "one" {
  name = "sample-one"
  content = jsonencode({
    Version = "2018-11-08"
    Statements = [{
      Type                    = "Approvers"
      NumberOfApprovalsNeeded = 1 # expect: aws-codecommit-approval-by-two
    }]
  })
}
