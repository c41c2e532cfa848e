variable "direct" {
  type = bool
}

resource "aws_appstream_fleet" "open" {
  name                           = "sample-open"
  instance_type                  = "stream.standard.small"
  enable_default_internet_access = true # expect: aws-appstream-fleet-no-direct-internet
  compute_capacity {
    desired_instances = 1
  }
}

resource "aws_appstream_fleet" "inside" {
  name          = "sample-inside"
  instance_type = "stream.standard.small"
  compute_capacity {
    desired_instances = 1
  }
}

resource "aws_appstream_fleet" "asked" {
  name                           = "sample-asked"
  instance_type                  = "stream.standard.small"
  enable_default_internet_access = var.direct # expect unknown: aws-appstream-fleet-no-direct-internet
  compute_capacity {
    desired_instances = 1
  }
}
