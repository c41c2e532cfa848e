resource "aws_security_group" "chatty" {
  name        = "sample-chatty"
  description = "sample"

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"] # expect: aws-ec2-egress-all-ports-not-to-everywhere
  }
}

resource "aws_security_group" "quiet" {
  name        = "sample-quiet"
  description = "sample"

  egress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
