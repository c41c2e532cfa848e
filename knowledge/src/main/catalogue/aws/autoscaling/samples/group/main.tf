variable "tags" {
  type = map(string)
}

resource "aws_autoscaling_group" "bare" { # expect: aws-autoscaling-group-tagged
  name     = "sample-bare"
  max_size = 2
  min_size = 1
}

resource "aws_autoscaling_group" "tagged" {
  name     = "sample-tagged"
  max_size = 2
  min_size = 1
  tag {
    key                 = "Owner"
    value               = "sample"
    propagate_at_launch = true
  }
}

resource "aws_autoscaling_group" "given" {
  name     = "sample-given"
  max_size = 2
  min_size = 1
  dynamic "tag" {
    for_each = var.tags
    content {
      key                 = tag.key # expect unknown: aws-autoscaling-group-tagged
      value               = tag.value
      propagate_at_launch = true
    }
  }
}
