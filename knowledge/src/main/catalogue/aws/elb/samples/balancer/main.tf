# expect: aws-elb-drops-invalid-headers, aws-elb-access-logged, aws-elb-deletion-protected
resource "aws_lb" "bare" {
  name = "sample-bare"
}

resource "aws_alb" "kept" {
  name                       = "sample-kept"
  drop_invalid_header_fields = true
  enable_deletion_protection = true

  access_logs {
    bucket  = "sample-logs"
    enabled = true
  }
}

# Headers are nothing to a balancer of packets.
resource "aws_lb" "packets" {
  name                       = "sample-packets"
  load_balancer_type         = "network"
  enable_deletion_protection = true

  access_logs { # expect: aws-elb-access-logged
    bucket = "sample-logs"
  }
}
