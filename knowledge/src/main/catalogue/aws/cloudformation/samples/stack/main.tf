variable "topics" {
  type = list(string)
}

# expect: aws-cloudformation-stack-notifies, aws-cloudformation-stack-has-policy, aws-cloudformation-stack-has-template
resource "aws_cloudformation_stack" "bare" {
  name = "sample-bare"
}

resource "aws_cloudformation_stack" "whole" {
  name              = "sample-whole"
  template_body     = jsonencode({ Resources = { Topic = { Type = "AWS::SNS::Topic" } } })
  policy_url        = "https://sample-policies.s3.eu-west-1.amazonaws.com/stack.json"
  notification_arns = ["arn:aws:sns:eu-west-1:111122223333:sample"]
}

resource "aws_cloudformation_stack" "given" {
  name              = "sample-given"
  template_url      = "https://sample-templates.s3.eu-west-1.amazonaws.com/sample.yaml"
  policy_body       = jsonencode({ Statement = [{ Effect = "Deny", Action = "Update:Delete", Principal = "*", Resource = "*" }] })
  notification_arns = var.topics # expect unknown: aws-cloudformation-stack-notifies
}

locals {
  accounts = {
    "111122223333" = true
    "444455556666" = false
  }
}

resource "aws_cloudformation_stack_set_instance" "each" {
  for_each       = local.accounts
  stack_set_name = "sample"
  account_id     = each.key
  retain_stack   = each.value # expect: aws-cloudformation-set-instance-retained
}

resource "aws_cloudformation_stack_instances" "bare" { # expect: aws-cloudformation-set-instance-retained
  stack_set_name = "sample"
  regions        = ["eu-west-1"]
}
