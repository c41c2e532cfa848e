resource "aws_elb" "bare" { # expect: aws-elb-classic-access-logged
  name                      = "sample-bare"
  availability_zones        = ["eu-west-1a"]
  cross_zone_load_balancing = false     # expect: aws-elb-classic-cross-zone
  desync_mitigation_mode    = "monitor" # expect: aws-elb-classic-desync-mitigated

  listener { # expect: aws-elb-classic-listener-certificate, aws-elb-classic-encrypts-to-servers
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}

resource "aws_elb" "kept" {
  name               = "sample-kept"
  availability_zones = ["eu-west-1a"]

  # Whether this is encrypted is between the caller and the server.
  listener {
    instance_port     = 5671
    instance_protocol = "tcp"
    lb_port           = 5671
    lb_protocol       = "tcp"
  }

  access_logs {
    bucket = "sample-logs"
  }

  dynamic "listener" {
    for_each = [443, 8443]
    content {
      instance_port      = listener.value
      instance_protocol  = "HTTPS"
      lb_port            = listener.value
      lb_protocol        = "HTTPS"
      ssl_certificate_id = "arn:aws:acm:eu-west-1:111122223333:certificate/sample"
    }
  }
}

variable "log" {
  type = bool
}

module "asked" {
  source  = "terraform-aws-modules/elb/aws"
  version = "4.0.2"
  name    = "sample-asked"
  access_logs = {
    bucket  = "sample-logs"
    enabled = var.log # expect unknown: aws-elb-classic-access-logged
  }
}

module "bare" { # expect: aws-elb-classic-access-logged
  source  = "terraform-aws-modules/elb/aws"
  version = "4.0.2"
  name    = "sample-bare"
}

resource "aws_load_balancer_policy" "old" {
  load_balancer_name = aws_elb.kept.name
  policy_name        = "sample-old"
  policy_type_name   = "SSLNegotiationPolicyType"

  policy_attribute {
    name  = "Protocol-TLSv1"
    value = "true" # expect: aws-elb-classic-protocol-current
  }

  policy_attribute {
    name  = "Protocol-SSLv3"
    value = "false"
  }

  policy_attribute {
    name  = "RC4-MD5"
    value = "true" # expect: aws-elb-classic-ciphers-strong
  }

  policy_attribute {
    name  = "ECDHE-RSA-AES128-GCM-SHA256"
    value = "true"
  }
}

resource "aws_load_balancer_policy" "named" {
  load_balancer_name = aws_elb.kept.name
  policy_name        = "sample-named"
  policy_type_name   = "SSLNegotiationPolicyType"

  policy_attribute {
    name  = "Reference-Security-Policy"
    value = "ELBSecurityPolicy-2016-08" # expect: aws-elb-classic-protocol-current
  }
}

resource "aws_load_balancer_policy" "current" {
  load_balancer_name = aws_elb.kept.name
  policy_name        = "sample-current"
  policy_type_name   = "SSLNegotiationPolicyType"

  policy_attribute {
    name  = "Reference-Security-Policy"
    value = "ELBSecurityPolicy-TLS-1-2-2017-01"
  }
}
