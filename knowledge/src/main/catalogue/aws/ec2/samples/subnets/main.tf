resource "aws_vpc" "own" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_default_vpc" "given" { # expect: aws-ec2-instance-not-in-default-network
}

resource "aws_subnet" "open" {
  vpc_id                  = aws_vpc.own.id
  cidr_block              = "10.0.1.0/24"
  map_public_ip_on_launch = true # expect: aws-ec2-subnet-no-public-addresses, aws-ec2-no-public-address
}

resource "aws_subnet" "inner" {
  vpc_id     = aws_vpc.own.id
  cidr_block = "10.0.2.0/24"
}

resource "aws_subnet" "given" {
  vpc_id     = aws_default_vpc.given.id
  cidr_block = "172.31.200.0/24"
}

resource "aws_default_security_group" "own" { # expect: aws-ec2-instance-not-in-default-group
  vpc_id = aws_vpc.own.id
}

resource "aws_instance" "open" {
  ami                    = "ami-0123456789abcdef0"
  instance_type          = "t3.micro"
  subnet_id              = aws_subnet.open.id
  vpc_security_group_ids = [aws_default_security_group.own.id]
}

resource "aws_instance" "inner" {
  ami                    = "ami-0123456789abcdef0"
  instance_type          = "t3.micro"
  subnet_id              = aws_subnet.inner.id
  vpc_security_group_ids = ["sg-0123456789abcdef0"]
}

resource "aws_instance" "given" {
  ami                    = "ami-0123456789abcdef0"
  instance_type          = "t3.micro"
  subnet_id              = aws_subnet.given.id
  vpc_security_group_ids = ["sg-0123456789abcdef0"]
}

variable "subnet" {
  type = string
}

# expect unknown: aws-ec2-instance-not-in-default-network, aws-ec2-no-public-address
resource "aws_instance" "asked" {
  ami                    = "ami-0123456789abcdef0"
  instance_type          = "t3.micro"
  subnet_id              = var.subnet
  vpc_security_group_ids = ["sg-0123456789abcdef0"]
}

data "aws_security_group" "found" { # expect: aws-ec2-instance-not-in-default-group
  vpc_id = aws_vpc.own.id
  name   = "default"
}

resource "aws_instance" "found" {
  ami                    = "ami-0123456789abcdef0"
  instance_type          = "t3.micro"
  subnet_id              = aws_subnet.inner.id
  vpc_security_group_ids = [data.aws_security_group.found.id]
}
