variable "key" {
  type = string
}

resource "aws_scheduler_schedule" "each" {
  for_each            = { bare = null, own = "arn:aws:kms:eu-west-1:111122223333:key/sample" }
  name                = "sample-${each.key}"
  schedule_expression = "rate(1 hour)"
  kms_key_arn         = each.value # expect: aws-scheduler-schedule-encrypted-with-key
  flexible_time_window {
    mode = "OFF"
  }
  target {
    arn      = "arn:aws:sqs:eu-west-1:111122223333:sample"
    role_arn = "arn:aws:iam::111122223333:role/sample"
  }
}

resource "aws_scheduler_schedule" "given" {
  name                = "sample-given"
  schedule_expression = "rate(1 hour)"
  kms_key_arn         = var.key # expect unknown: aws-scheduler-schedule-encrypted-with-key
  flexible_time_window {
    mode = "OFF"
  }
  target {
    arn      = "arn:aws:sqs:eu-west-1:111122223333:sample"
    role_arn = "arn:aws:iam::111122223333:role/sample"
  }
}
