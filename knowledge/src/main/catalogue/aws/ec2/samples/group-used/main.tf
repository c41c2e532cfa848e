resource "aws_security_group" "idle" { # expect: aws-ec2-security-group-used
  name        = "sample-idle"
  description = "sample"
}

# A rule in it does not make it used.
resource "aws_vpc_security_group_ingress_rule" "idle" {
  security_group_id = aws_security_group.idle.id
  description       = "sample"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "10.0.0.0/16"
}

resource "aws_security_group" "web" {
  name        = "sample-web"
  description = "sample"
}

resource "aws_instance" "web" {
  ami                    = "ami-0123456789abcdef0"
  instance_type          = "t3.micro"
  vpc_security_group_ids = local.groups
}

locals {
  groups = [aws_security_group.web.id]
}

resource "aws_security_group" "function" {
  name        = "sample-function"
  description = "sample"
}

resource "aws_lambda_function" "function" {
  function_name = "sample"
  role          = "arn:aws:iam::111122223333:role/sample"

  vpc_config {
    subnet_ids         = ["subnet-0123456789abcdef0"]
    security_group_ids = [aws_security_group.function.id]
  }
}

resource "aws_security_group" "shared" {
  name        = "sample-shared"
  description = "sample"
}

output "shared" {
  value = aws_security_group.shared.id
}

resource "aws_security_group" "handed" { # expect unknown: aws-ec2-security-group-used
  name        = "sample-handed"
  description = "sample"
}

module "service" {
  source  = "example.com/sample/service/aws"
  version = "1.0.0"
  group   = aws_security_group.handed.id
}
