resource "aws_security_group" "web" {
  name        = "sample-web"
  description = "sample"

  ingress {
    description = "Everybody reads the site"
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  ingress {
    description = "Everybody is redirected"
    from_port   = 80
    to_port     = 80
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # expect: aws-ec2-ingress-http-not-from-everywhere
  }

  ingress {
    description = "A game's ports"
    from_port   = 40000
    to_port     = 40100
    protocol    = "udp"
    cidr_blocks = ["0.0.0.0/0"] # expect: aws-ec2-ingress-known-ports-from-everywhere
  }

  ingress {
    description     = "Only the balancer"
    from_port       = 80
    to_port         = 80
    protocol        = "tcp"
    security_groups = ["sg-0123456789abcdef0"]
  }
}
