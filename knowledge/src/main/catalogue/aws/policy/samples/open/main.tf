variable "policy" {
  type = string
}

locals {
  everybody = "*"
}

resource "aws_cloudwatch_event_bus_policy" "open" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "everybody"
      Effect    = "Allow"
      Principal = local.everybody # expect: aws-policy-shared-not-public
      Action    = "events:PutEvents"
      Resource  = "arn:aws:events:eu-west-1:111122223333:event-bus/default"
    }]
  })
}

resource "aws_cloudwatch_event_bus_policy" "organization" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "organization"
      Effect    = "Allow"
      Principal = "*"
      Action    = "events:PutEvents"
      Resource  = "arn:aws:events:eu-west-1:111122223333:event-bus/default"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-sample12345" } }
    }]
  })
}

resource "aws_kinesis_resource_policy" "given" {
  resource_arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/sample"
  policy       = var.policy # expect unknown: aws-policy-shared-not-public
}
