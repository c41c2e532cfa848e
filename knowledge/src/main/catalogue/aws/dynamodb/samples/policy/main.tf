resource "aws_dynamodb_resource_policy" "open" {
  resource_arn = "arn:aws:dynamodb:eu-central-1:111122223333:table/sample"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" } # expect: aws-dynamodb-policy-not-public
      Action    = "dynamodb:GetItem"
      Resource  = "*"
    }]
  })
}

resource "aws_dynamodb_resource_policy" "closed" {
  resource_arn = "arn:aws:dynamodb:eu-central-1:111122223333:table/sample"
  policy       = data.aws_iam_policy_document.readers.json
}

data "aws_iam_policy_document" "readers" {
  statement {
    actions   = ["dynamodb:GetItem"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/reader"]
    }
  }
}

variable "policy" {
  type = string
}

resource "aws_dynamodb_resource_policy" "asked" {
  resource_arn = "arn:aws:dynamodb:eu-central-1:111122223333:table/sample"
  policy       = var.policy # expect unknown: aws-dynamodb-policy-not-public
}
