# expect: aws-lambda-permission-names-source
resource "aws_lambda_permission" "any_bucket" {
  function_name = "sample"
  action        = "lambda:InvokeFunction"
  principal     = "s3.amazonaws.com"
}

resource "aws_sns_topic" "orders" {
  name = "sample-orders"
}

resource "aws_lambda_permission" "orders" {
  function_name = "sample"
  action        = "lambda:InvokeFunction"
  principal     = "sns.amazonaws.com"
  source_arn    = aws_sns_topic.orders.arn
}

resource "aws_lambda_permission" "everybody" {
  function_name = "sample"
  action        = "lambda:InvokeFunction"
  principal     = "*" # expect: aws-lambda-permission-not-public, aws-lambda-permission-names-principal
}

resource "aws_lambda_permission" "conditioned" {
  function_name = "sample"
  action        = "lambda:InvokeFunction"
  principal     = "*" # expect: aws-lambda-permission-names-principal
  source_arn    = aws_sns_topic.orders.arn
}
