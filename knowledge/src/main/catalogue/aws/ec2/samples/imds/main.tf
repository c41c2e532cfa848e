# expect: aws-ec2-imds-v2-required
resource "aws_instance" "silent" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
}

resource "aws_launch_template" "strict" {
  name = "sample-strict"
  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "required"
  }
}

resource "aws_instance" "templated" {
  instance_type = "t3.micro"
  launch_template {
    id = aws_launch_template.strict.id
  }
}

resource "aws_instance" "deaf" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  metadata_options {
    http_endpoint = "disabled"
  }
}

resource "aws_launch_template" "loose" {
  name = "sample-loose"
  metadata_options {
    http_tokens = "optional" # expect: aws-ec2-imds-v2-required
  }
}
