variable "action" {
  type = string
}

resource "aws_lambda_permission" "everything" {
  function_name = "sample"
  action        = "lambda:*" # expect: aws-lambda-permission-action-named
  principal     = "arn:aws:iam::444455556666:root"
}

resource "aws_lambda_permission" "deletes" {
  function_name = "sample"
  action        = "lambda:DeleteFunction" # expect: aws-lambda-permission-to-call-only
  principal     = "arn:aws:iam::444455556666:root"
}

resource "aws_api_gateway_rest_api" "shop" {
  name = "sample-shop"
}

resource "aws_lambda_permission" "any_method" {
  function_name = "sample"
  action        = "lambda:InvokeFunction"
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_api_gateway_rest_api.shop.execution_arn}/*/*" # expect: aws-lambda-permission-names-api-method
}

resource "aws_lambda_permission" "orders" {
  for_each      = toset(["GET", "POST"])
  function_name = "sample"
  action        = "lambda:InvokeFunction"
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_api_gateway_rest_api.shop.execution_arn}/live/${each.key}/orders"
}

resource "aws_lambda_permission" "asked" {
  function_name = "sample"
  action        = var.action # expect unknown: aws-lambda-permission-action-named, aws-lambda-permission-to-call-only
  principal     = "arn:aws:iam::444455556666:root"
}
