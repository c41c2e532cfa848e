variable "authorization" {
  type = string
}

resource "aws_lambda_function" "form" {
  function_name = "sample-form"
  role          = "arn:aws:iam::111122223333:role/sample"
}

resource "aws_lambda_function_url" "form" {
  function_name      = aws_lambda_function.form.function_name
  authorization_type = "NONE" # expect: aws-lambda-url-authorized
  cors {
    allow_origins = ["*"] # expect: aws-lambda-url-cors-not-open
    allow_methods = ["*"]
  }
}

resource "aws_lambda_function" "internal" {
  function_name = "sample-internal"
  role          = "arn:aws:iam::111122223333:role/sample"
}

resource "aws_lambda_function_url" "internal" {
  function_name      = aws_lambda_function.internal.arn
  authorization_type = "AWS_IAM"
  cors {
    allow_origins = ["*"]
    allow_methods = ["GET"]
  }
}

resource "aws_lambda_function_url" "asked" {
  function_name      = aws_lambda_function.internal.arn
  qualifier          = "next"
  authorization_type = var.authorization # expect unknown: aws-lambda-url-authorized
}
