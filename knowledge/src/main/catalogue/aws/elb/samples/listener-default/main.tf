resource "aws_lb" "web" {
  name = "sample-web"
}

# Without a protocol an application load balancer speaks HTTP.
resource "aws_lb_listener" "silent" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  default_action {
    type             = "forward" # expect: aws-elb-listener-encrypts
    target_group_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/sample/0123456789abcdef"
  }
}
