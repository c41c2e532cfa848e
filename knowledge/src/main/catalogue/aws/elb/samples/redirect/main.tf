resource "aws_lb" "mixed" {
  name = "sample-mixed"
}

resource "aws_lb_listener" "plain" {
  load_balancer_arn = aws_lb.mixed.arn
  port              = 80
  protocol          = "HTTP" # expect: aws-elb-redirects-to-https
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.plain.arn
  }
}

resource "aws_lb_target_group" "plain" { # expect: aws-elb-target-health-check-stated
  port     = 80
  protocol = "HTTP" # expect: aws-elb-targets-not-plain-http
  vpc_id   = "vpc-0123456789abcdef0"
}

resource "aws_lb" "strict" {
  name = "sample-strict"
}

resource "aws_lb_listener" "redirect" {
  load_balancer_arn = aws_lb.strict.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type = "redirect"
    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb_listener" "strict" {
  load_balancer_arn = aws_lb.strict.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = "arn:aws:acm:eu-west-1:111122223333:certificate/sample"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.ended.arn
  }
}

# TLS ends at the balancer.
resource "aws_lb_target_group" "ended" {
  port     = 8080
  protocol = "HTTP"
  vpc_id   = "vpc-0123456789abcdef0"

  health_check {
    path = "/health"
  }
}

resource "aws_alb_target_group" "encrypted" {
  port     = 8443
  protocol = "HTTPS"
  vpc_id   = "vpc-0123456789abcdef0"

  health_check {
    path = "/health"
  }
}

variable "protocol" {
  type = string
}

resource "aws_lb_target_group" "asked" {
  port     = 8443
  protocol = var.protocol # expect unknown: aws-elb-targets-not-plain-http, aws-elb-target-health-check-stated
  vpc_id   = "vpc-0123456789abcdef0"
}
