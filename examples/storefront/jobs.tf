resource "aws_lambda_function" "nightly_export" {
  function_name = "${local.name}-nightly-export"
  role          = aws_iam_role.maintenance.arn
  package_type  = "Image"
  image_uri     = "${aws_ecr_repository.shop.repository_url}:export"
  timeout       = 900

  environment {
    variables = {
      EXPORT_BUCKET = module.bucket["exports"].name
      DATABASE_HOST = aws_db_instance.orders.address
    }
  }
}

resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "${local.name}-nightly"
  schedule_expression = "cron(0 2 * * ? *)"
}

resource "aws_cloudwatch_event_target" "nightly_export" {
  rule = aws_cloudwatch_event_rule.nightly.name
  arn  = aws_lambda_function.nightly_export.arn
}

resource "aws_lambda_permission" "nightly" {
  statement_id  = "nightly"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.nightly_export.function_name
  principal     = "events.amazonaws.com"
}

resource "aws_iam_role" "reporting" {
  name               = "${local.name}-reporting"
  assume_role_policy = data.aws_iam_policy_document.trust["ec2"].json
}

resource "aws_iam_role_policy" "reporting" {
  name = "reporting"
  role = aws_iam_role.reporting.id

  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Action": ["s3:GetObject", "s3:ListBucket"],
          "Resource": [
            "${module.bucket["exports"].arn}",
            "${module.bucket["exports"].arn}/*"
          ]
        }
      ]
    }
  EOT
}

resource "aws_iam_instance_profile" "reporting" {
  name = "${local.name}-reporting"
  role = aws_iam_role.reporting.name
}

resource "aws_instance" "reporting" {
  ami                    = "ami-0a1b2c3d4e5f60718"
  instance_type          = "t3.large"
  subnet_id              = aws_subnet.this["private-b"].id
  vpc_security_group_ids = [aws_security_group.reporting.id]
  iam_instance_profile   = aws_iam_instance_profile.reporting.name

  root_block_device {
    volume_size = 100
    encrypted   = false
  }

  tags = { Name = "${local.name}-reporting" }
}
