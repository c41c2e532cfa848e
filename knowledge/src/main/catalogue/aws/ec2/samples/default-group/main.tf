resource "aws_default_security_group" "open" {
  vpc_id = "vpc-0123456789abcdef0"

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"          # expect: aws-ec2-default-security-group-without-all-traffic
    cidr_blocks = ["0.0.0.0/0"] # expect: aws-ec2-default-security-group-not-to-everywhere
  }
}

resource "aws_default_security_group" "shut" {
  vpc_id = "vpc-0123456789abcdef1"
}

# A group with a name is not the default.
resource "aws_security_group" "named" {
  name        = "sample-named"
  description = "sample"

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

variable "partners" {
  type = list(string)
}

resource "aws_default_security_group" "partners" {
  vpc_id = "vpc-0123456789abcdef2"

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = var.partners # expect unknown: aws-ec2-default-security-group-not-to-everywhere
  }
}
