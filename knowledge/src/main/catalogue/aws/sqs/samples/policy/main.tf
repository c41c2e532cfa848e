variable "sender" {
  type = string
}

locals {
  senders = {
    anybody = "*"
    bucket  = "s3.amazonaws.com"
  }
}

resource "aws_sqs_queue" "work" {
  name                    = "sample-work"
  sqs_managed_sse_enabled = true
}

resource "aws_sqs_queue_policy" "open" {
  queue_url = aws_sqs_queue.work.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = local.senders.anybody # expect: aws-sqs-policy-not-public, aws-sqs-policy-names-principals
      Action    = "sqs:SendMessage"
      Resource  = aws_sqs_queue.work.arn
    }]
  })
}

resource "aws_sqs_queue_policy" "conditional" {
  queue_url = aws_sqs_queue.work.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # expect: aws-sqs-policy-names-principals
      Action    = "sqs:SendMessage"
      Resource  = aws_sqs_queue.work.arn
      Condition = { ArnEquals = { "aws:SourceArn" = "arn:aws:sns:eu-west-1:111122223333:sample" } }
    }]
  })
}

resource "aws_sqs_queue" "inline" {
  name                    = "sample-inline"
  sqs_managed_sse_enabled = true
  # expect at +8: aws-sqs-policy-names-actions
  policy = <<-POLICY
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Principal": {"AWS": "arn:aws:iam::111122223333:role/worker"},
          "Action": "sqs:*",
          "Resource": "*"
        }
      ]
    }
  POLICY
}

resource "aws_sqs_queue_policy" "given" {
  queue_url = aws_sqs_queue.work.id
  policy = jsonencode({
    Version = "2012-10-17"
    # expect unknown: aws-sqs-policy-not-public
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = var.sender } # expect unknown: aws-sqs-policy-names-principals
      Action    = "sqs:SendMessage"
      Resource  = aws_sqs_queue.work.arn
    }]
  })
}
