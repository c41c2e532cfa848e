variable "offices" {
  type    = list(string)
  default = ["198.51.100.0/24"]
}

resource "aws_lightsail_instance_public_ports" "open" {
  instance_name = "sample-open"
  port_info { # expect: aws-lightsail-ssh-not-from-everywhere
    protocol  = "tcp"
    from_port = 22
    to_port   = 22
  }
  port_info {
    protocol  = "tcp"
    from_port = 3000
    to_port   = 4000
    cidrs     = ["0.0.0.0/0"] # expect: aws-lightsail-rdp-not-from-everywhere
  }
}

resource "aws_lightsail_instance_public_ports" "offices" {
  instance_name = "sample-offices"
  port_info {
    protocol  = "tcp"
    from_port = 22
    to_port   = 22
    cidrs     = var.offices
  }
  port_info {
    protocol  = "tcp"
    from_port = 443
    to_port   = 443
  }
}
