resource "aws_datasync_task" "silent" { # expect: aws-datasync-task-logged
  source_location_arn      = "arn:aws:datasync:eu-central-1:111122223333:location/loc-1"
  destination_location_arn = "arn:aws:datasync:eu-central-1:111122223333:location/loc-2"
}

resource "aws_cloudwatch_log_group" "transfers" {
  name              = "/sample/transfers"
  retention_in_days = 365
}

resource "aws_datasync_task" "logged" {
  source_location_arn      = "arn:aws:datasync:eu-central-1:111122223333:location/loc-1"
  destination_location_arn = "arn:aws:datasync:eu-central-1:111122223333:location/loc-2"
  cloudwatch_log_group_arn = aws_cloudwatch_log_group.transfers.arn
}
