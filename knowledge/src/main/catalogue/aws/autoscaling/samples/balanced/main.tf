# expect: aws-autoscaling-group-behind-balancer
resource "aws_autoscaling_group" "bare" {
  min_size             = 1
  max_size             = 2
  launch_configuration = "sample" # expect: aws-autoscaling-group-launch-template
}

resource "aws_autoscaling_group" "kept" {
  min_size          = 1
  max_size          = 2
  target_group_arns = [aws_lb_target_group.probed.arn]
  health_check_type = "ELB"

  launch_template {
    id = "lt-0123456789abcdef0"
  }

  tag {
    key                 = "team"
    value               = "shop"
    propagate_at_launch = true
  }
}

# Attached from outside.
resource "aws_autoscaling_group" "attached" {
  min_size          = 1
  max_size          = 2
  health_check_type = var.health_check # expect: aws-autoscaling-attachment-health-checked

  launch_template {
    id = "lt-0123456789abcdef0"
  }

  dynamic "tag" {
    for_each = { team = "shop" }
    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}

variable "health_check" {
  type    = string
  default = "EC2" # the balancer's view is ignored
}

resource "aws_autoscaling_attachment" "loose" {
  autoscaling_group_name = aws_autoscaling_group.attached.name
  lb_target_group_arn    = aws_lb_target_group.probed.arn
}

resource "aws_autoscaling_attachment" "kept" {
  autoscaling_group_name = aws_autoscaling_group.kept.name
  lb_target_group_arn    = aws_lb_target_group.probed.arn
}

# expect unknown: aws-autoscaling-attachment-health-checked
resource "aws_autoscaling_attachment" "elsewhere" {
  autoscaling_group_name = aws_autoscaling_group.kept.name
  lb_target_group_arn    = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/sample/0123456789abcdef"
}

resource "aws_lb_target_group" "probed" {
  port     = 443
  protocol = "HTTPS"
  vpc_id   = "vpc-0123456789abcdef0"

  health_check {
    path = "/health"
  }
}

module "alone" { # expect: aws-autoscaling-group-behind-balancer
  source   = "terraform-aws-modules/autoscaling/aws"
  version  = "7.4.1"
  name     = "sample-alone"
  min_size = 1
  max_size = 2
}

module "served" {
  source   = "terraform-aws-modules/autoscaling/aws"
  version  = "8.0.0"
  name     = "sample-served"
  min_size = 1
  max_size = 2

  traffic_source_attachments = {
    web = {
      traffic_source_identifier = aws_lb_target_group.probed.arn
    }
  }
}
