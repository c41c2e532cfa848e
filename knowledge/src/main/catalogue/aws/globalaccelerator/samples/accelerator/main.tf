variable "logs" {
  type = bool
}

resource "aws_globalaccelerator_accelerator" "bare" { # expect: aws-globalaccelerator-logged
  name = "sample-bare"
}

resource "aws_globalaccelerator_accelerator" "silent" {
  name = "sample-silent"
  attributes { # expect: aws-globalaccelerator-logged
    flow_logs_s3_bucket = "sample-logs"
  }
}

resource "aws_globalaccelerator_custom_routing_accelerator" "logged" {
  name = "sample-logged"
  attributes {
    flow_logs_enabled   = true
    flow_logs_s3_bucket = "sample-logs"
    flow_logs_s3_prefix = "flows/"
  }
}

resource "aws_globalaccelerator_accelerator" "given" {
  name = "sample-given"
  attributes {
    flow_logs_enabled = var.logs # expect unknown: aws-globalaccelerator-logged
  }
}
