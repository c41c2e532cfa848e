# expect none: aws-ec2-ingress-described, aws-ec2-root-disk-encrypted
resource "aws_ebs_encryption_by_default" "home" {
  enabled = true
}

resource "aws_instance" "worker" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
}

resource "aws_security_group" "worker" {
  name        = "sample-worker"
  description = "Lets the office reach the worker"

  ingress {
    description = "Office to the worker"
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}
