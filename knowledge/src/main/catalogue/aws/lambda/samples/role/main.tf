resource "aws_iam_role" "strong" {
  name               = "sample-strong"
  assume_role_policy = "{}"
}

resource "aws_iam_role_policy" "strong" {
  role = aws_iam_role.strong.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] # expect: aws-lambda-role-not-administrator
  })
}

resource "aws_lambda_function" "strong" {
  function_name = "sample-strong"
  role          = aws_iam_role.strong.arn
}

resource "aws_iam_role" "attached" {
  name               = "sample-attached"
  assume_role_policy = "{}"
}

resource "aws_iam_role_policy_attachment" "attached" {
  role       = aws_iam_role.attached.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # expect: aws-lambda-role-not-administrator
}

resource "aws_lambda_function" "attached" {
  for_each      = toset(["import", "export"])
  function_name = "sample-${each.key}"
  role          = aws_iam_role.attached.arn
}

resource "aws_iam_role" "reader" {
  name               = "sample-reader"
  assume_role_policy = "{}"
}

resource "aws_iam_role_policy" "reader" {
  role = aws_iam_role.reader.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::sample/*" }]
  })
}

resource "aws_lambda_function" "reader" {
  function_name = "sample-reader"
  role          = aws_iam_role.reader.arn
}

variable "role" {
  type = string
}

resource "aws_lambda_function" "asked" { # expect unknown: aws-lambda-role-not-administrator
  function_name = "sample-asked"
  role          = var.role
}
