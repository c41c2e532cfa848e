variable "sender" {
  type = string
}

data "aws_iam_policy_document" "open" {
  statement {
    actions   = ["logs:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

resource "aws_cloudwatch_log_destination_policy" "open" {
  destination_name = "sample-open"
  access_policy    = data.aws_iam_policy_document.open.json # expect: aws-logs-destination-not-public, aws-logs-destination-names-actions
}

resource "aws_cloudwatch_log_destination_policy" "organization" {
  destination_name = "sample-organization"
  access_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "logs:PutSubscriptionFilter"
      Resource  = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-sample12345" } }
    }]
  })
}

resource "aws_cloudwatch_log_destination_policy" "given" {
  destination_name = "sample-given"
  access_policy    = var.sender # expect unknown: aws-logs-destination-not-public, aws-logs-destination-names-actions
}
