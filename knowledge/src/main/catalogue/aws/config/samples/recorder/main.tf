variable "on" {
  type = bool
}

locals {
  quiet = true
}

# expect: aws-config-recorder-started, aws-config-recorder-global-resources
resource "aws_config_configuration_recorder" "bare" {
  name     = "sample-bare"
  role_arn = "arn:aws:iam::111122223333:role/sample"
}

# expect: aws-config-recorder-started
resource "aws_config_configuration_recorder" "partial" {
  name     = "sample-partial"
  role_arn = "arn:aws:iam::111122223333:role/sample"
  recording_group {
    all_supported                 = !local.quiet # expect: aws-config-recorder-all-resources
    include_global_resource_types = !local.quiet # expect: aws-config-recorder-global-resources
    resource_types                = ["AWS::EC2::Instance"]
  }
}

resource "aws_config_configuration_recorder" "whole" {
  name     = "sample-whole"
  role_arn = "arn:aws:iam::111122223333:role/sample"
  recording_group {
    all_supported                 = true
    include_global_resource_types = true
  }
}

resource "aws_config_configuration_recorder" "given" {
  name     = "sample-given"
  role_arn = "arn:aws:iam::111122223333:role/sample"
  recording_group {
    include_global_resource_types = true
  }
}
