variable "level" {
  type = string
}

# expect: aws-stepfunctions-machine-traced, aws-stepfunctions-machine-logged, aws-stepfunctions-history-logged
resource "aws_sfn_state_machine" "bare" {
  name       = "sample-bare"
  role_arn   = "arn:aws:iam::111122223333:role/sample"
  definition = "{}"
}

resource "aws_sfn_state_machine" "full" {
  for_each   = toset(["orders", "returns"])
  name       = "sample-${each.key}"
  role_arn   = "arn:aws:iam::111122223333:role/sample"
  definition = "{}"
  tracing_configuration {
    enabled = true
  }
  logging_configuration {
    log_destination        = "arn:aws:logs:eu-central-1:111122223333:log-group:sample:*"
    include_execution_data = true
    level                  = "ERROR"
  }
}

resource "aws_sfn_state_machine" "asked" {
  name       = "sample-asked"
  role_arn   = "arn:aws:iam::111122223333:role/sample"
  definition = "{}"
  tracing_configuration {
    enabled = false # expect: aws-stepfunctions-machine-traced
  }
  logging_configuration {
    log_destination        = "arn:aws:logs:eu-central-1:111122223333:log-group:sample:*"
    include_execution_data = false # expect: aws-stepfunctions-history-logged
    level                  = var.level # expect unknown: aws-stepfunctions-machine-logged
  }
}
