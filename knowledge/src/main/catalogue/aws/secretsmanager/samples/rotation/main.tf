resource "aws_secretsmanager_secret_rotation" "rare" {
  secret_id           = "sample-rare"
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"
  rotation_rules {
    automatically_after_days = 180 # expect: aws-secretsmanager-rotation-within-90-days
  }
}

resource "aws_secretsmanager_secret_rotation" "rate" {
  secret_id           = "sample-rate"
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"
  rotation_rules {
    schedule_expression = "rate(30 days)"
  }
}

variable "days" {
  type = number
}

resource "aws_secretsmanager_secret_rotation" "asked" {
  secret_id           = "sample-asked"
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"
  rotation_rules {
    automatically_after_days = var.days # expect unknown: aws-secretsmanager-rotation-within-90-days
  }
}
