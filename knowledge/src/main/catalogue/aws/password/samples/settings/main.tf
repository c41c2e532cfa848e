locals {
  arguments = {
    "--user"     = "sample"
    "--password" = "Xq8vR2mLz0pT"
  }
}

resource "aws_glue_job" "written" {
  name              = "sample-written"
  role_arn          = "arn:aws:iam::111122223333:role/glue"
  # expect: aws-password-not-in-settings
  default_arguments = local.arguments
  command {
    script_location = "s3://sample/script.py"
  }
}

resource "aws_sfn_state_machine" "written" {
  name       = "sample-written"
  role_arn   = "arn:aws:iam::111122223333:role/states"
  # expect: aws-password-not-in-settings
  definition = jsonencode({
    StartAt = "Call"
    States  = { Call = { Type = "Task", Resource = "arn:aws:states:::http:invoke", Parameters = { aws_access_key_id = "AKIAQ3EGVPBMHDTZS6WX" }, End = true } }
  })
}

resource "aws_glue_job" "plain" {
  name     = "sample-plain"
  role_arn = "arn:aws:iam::111122223333:role/glue"
  default_arguments = {
    "--secret-name" = "sample/database"
    "--region"      = "eu-west-1"
  }
  command {
    script_location = "s3://sample/script.py"
  }
}
