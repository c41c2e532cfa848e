variable "topic" {
  type = string
}

resource "aws_iot_policy" "wide" {
  name = "sample-wide"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["iot:*"] # expect: aws-iot-policy-narrow
      Resource = "*"
    }]
  })
}

resource "aws_iot_policy" "narrow" {
  name = "sample-narrow"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iot:Connect"
      Resource = "arn:aws:iot:eu-west-1:111122223333:client/$${iot:Connection.Thing.ThingName}"
    }]
  })
}

resource "aws_iot_policy" "given" {
  name = "sample-given"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iot:*"
      Resource = var.topic # expect unknown: aws-iot-policy-narrow
    }]
  })
}
