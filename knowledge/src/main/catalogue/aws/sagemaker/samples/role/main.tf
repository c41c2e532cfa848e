resource "aws_iam_role" "strong" {
  name               = "sample-strong"
  assume_role_policy = "{}"
}

resource "aws_iam_role_policy" "strong" {
  role = aws_iam_role.strong.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] # expect: aws-sagemaker-notebook-role-not-administrator
  })
}

resource "aws_sagemaker_notebook_instance" "strong" {
  name          = "sample-strong"
  instance_type = "ml.t3.medium"
  role_arn      = aws_iam_role.strong.arn
}

resource "aws_iam_role" "attached" {
  name               = "sample-attached"
  assume_role_policy = "{}"
}

resource "aws_iam_role_policy_attachment" "attached" {
  role       = aws_iam_role.attached.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess" # expect: aws-sagemaker-notebook-role-not-administrator
}

resource "aws_sagemaker_notebook_instance" "attached" {
  for_each      = toset(["import", "export"])
  name          = "sample-${each.key}"
  instance_type = "ml.t3.medium"
  role_arn      = aws_iam_role.attached.arn
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

resource "aws_sagemaker_notebook_instance" "reader" {
  name          = "sample-reader"
  instance_type = "ml.t3.medium"
  role_arn      = aws_iam_role.reader.arn
}

variable "role" {
  type = string
}

resource "aws_sagemaker_notebook_instance" "asked" { # expect unknown: aws-sagemaker-notebook-role-not-administrator
  name          = "sample-asked"
  instance_type = "ml.t3.medium"
  role_arn      = var.role
}
