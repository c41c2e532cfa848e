variable "office" {
  type = list(string)
}

resource "aws_security_group" "office" {
  name        = "sample-office"
  description = "sample"

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = var.office # expect unknown: aws-ec2-ingress-ssh-not-from-everywhere
  }

  # Whatever the variable holds, this port is not SSH.
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = var.office
  }
}
