resource "aws_config_configuration_recorder_status" "whole" {
  name       = aws_config_configuration_recorder.whole.name
  is_enabled = true
}

resource "aws_config_configuration_recorder_status" "given" {
  name       = aws_config_configuration_recorder.given.name
  is_enabled = var.on # expect unknown: aws-config-recorder-started
}
